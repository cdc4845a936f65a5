package dev.krait.runtime.module.hash;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;

/** The constructor of {@code blake2b} and {@code blake2s}. */
@Exposed("blake2")
final class Blake2Methods {
  private Blake2Methods() {}

  @Method(
      value =
          "__new__(cls, data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1,"
              + " depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0,"
              + " last_node=False, usedforsecurity=True, string=None)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType type,
      PyObject data,
      PyObject digestSize,
      PyObject key,
      PyObject salt,
      PyObject person,
      PyObject fanout,
      PyObject depth,
      PyObject leafSize,
      PyObject nodeOffset,
      PyObject nodeDepth,
      PyObject innerSize,
      PyObject lastNode,
      PyObject security,
      PyObject string) {
    boolean wide = type.simpleName().equals("blake2b");
    int most = wide ? 64 : 32;
    byte[] parameters = new byte[most];
    long size = digestSize == null ? most : Index.toLong(digestSize);
    if (size < 1 || size > most) {
      throw Errors.valueError(
          "digest_size for "
              + (wide ? "Blake2b" : "Blake2s")
              + " must be between 1 and "
              + most
              + " bytes, here it is "
              + size);
    }
    parameters[0] = (byte) size;
    int quarter = most / 4;
    put(parameters, most / 2, bytes(salt, "salt", quarter));
    put(parameters, most / 2 + quarter, bytes(person, "person", quarter));
    parameters[2] = (byte) number(fanout, 1, 0, 255, "fanout must be between 0 and 255");
    parameters[3] = (byte) number(depth, 1, 1, 255, "depth must be between 1 and 255");
    putNumber(parameters, 4, 4, unsigned(leafSize, 32, "leaf_size"));
    putNumber(parameters, 8, wide ? 8 : 6, unsigned(nodeOffset, wide ? 64 : 48, "node_offset"));
    int at = wide ? 16 : 14;
    parameters[at] = (byte) number(nodeDepth, 0, 0, 255, "node_depth must be between 0 and 255");
    parameters[at + 1] =
        (byte) number(innerSize, 0, 0, most, "inner_size must be between 0 and is " + most);
    byte[] secret = bytes(key, "key", most);
    parameters[1] = (byte) secret.length;
    boolean last = lastNode != null && lastNode.isTrue();
    return new PyHash(type, type.simpleName(), new Blake2(wide, parameters, secret, last))
        .with(data == null ? string : data);
  }

  private static byte[] bytes(PyObject value, String name, int most) {
    byte[] bytes = value == null ? new byte[0] : PyHash.bytes(value);
    if (bytes.length > most) {
      throw Errors.valueError("maximum " + name + " length is " + most + " bytes");
    }
    return bytes;
  }

  private static long number(PyObject value, long otherwise, long least, long most, String error) {
    long number = value == null ? otherwise : Index.toLong(value);
    if (number < least || number > most) {
      throw Errors.valueError(error);
    }
    return number;
  }

  private static BigInteger unsigned(PyObject value, int bits, String name) {
    if (value == null) {
      return BigInteger.ZERO;
    }
    IntLayout number = Index.of(value);
    BigInteger big = number.bigValue();
    if (big.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (big.bitLength() > bits) {
      throw tooLarge(name, bits == 64 || big.bitLength() > 64);
    }
    return big;
  }

  private static PyException tooLarge(String name, boolean beyondLong) {
    return Errors.overflowError(
        beyondLong ? "Python int too large for C unsigned long long" : name + " is too large");
  }

  private static void put(byte[] into, int at, byte[] bytes) {
    System.arraycopy(bytes, 0, into, at, bytes.length);
  }

  private static void putNumber(byte[] into, int at, int width, BigInteger number) {
    for (int i = 0; i < width; i++) {
      into[at + i] = number.shiftRight(8 * i).byteValue();
    }
  }
}
