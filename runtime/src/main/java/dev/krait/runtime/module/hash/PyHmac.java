package dev.krait.runtime.module.hash;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

/** {@code _hashlib.HMAC} (RFC 2104). */
final class PyHmac extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_hashlib.HMAC", PyType.OBJECT, false, new HmacMethodsTable());

  private final String name;
  private final Digest inner;
  private final Digest outer;

  PyHmac(String name, byte[] key) {
    this.name = name;
    this.inner = Algorithms.make(name);
    this.outer = Algorithms.make(name);
    byte[] block = key;
    if (block.length > inner.block()) {
      Digest shorter = Algorithms.make(name);
      shorter.update(key);
      block = shorter.digest();
    }
    block = Arrays.copyOf(block, inner.block());
    inner.update(xor(block, 0x36));
    outer.update(xor(block, 0x5C));
  }

  private PyHmac(String name, Digest inner, Digest outer) {
    this.name = name;
    this.inner = inner;
    this.outer = outer;
  }

  private static byte[] xor(byte[] block, int pad) {
    byte[] result = block.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] ^= (byte) pad;
    }
    return result;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  String name() {
    return "hmac-" + name;
  }

  int size() {
    return inner.size();
  }

  int block() {
    return inner.block();
  }

  synchronized void update(byte[] bytes) {
    inner.update(bytes);
  }

  synchronized byte[] digest() {
    Digest end = outer.copy();
    end.update(inner.digest());
    return end.digest();
  }

  synchronized PyHmac copy() {
    return new PyHmac(name, inner.copy(), outer.copy());
  }
}
