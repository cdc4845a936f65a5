package dev.krait.runtime.module.random;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;
import java.security.SecureRandom;

/** The methods of {@code _random.Random}. */
@Exposed("Random")
final class RandomMethods {
  private static final int MOST_BITS = 1 << 30;

  private RandomMethods() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return new PyRandom(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyRandom self, PyObject[] args, PyDict kwargs) {
    if (kwargs != null && self.type() == PyRandom.TYPE) {
      throw Errors.typeError("Random() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("Random() requires 0 or 1 argument");
    }
    seed(self, args.length == 0 ? null : args[0]);
  }

  @Method(value = "random(self, /)", doc = "random() -> x in the interval [0, 1).")
  static double random(PyRandom self) {
    synchronized (self) {
      return self.generator().nextDouble();
    }
  }

  @Method(
      value = "seed(self, n=None, /)",
      doc = "Seed with a number, with the hash of anything else, or with chance.")
  static void seed(PyRandom self, PyObject n) {
    synchronized (self) {
      self.generator().seed(key(n));
    }
  }

  private static int[] key(PyObject n) {
    if (n == null || n == PyNone.NONE) {
      SecureRandom source = new SecureRandom();
      return source.ints(MersenneTwister.N).toArray();
    }
    BigInteger number = n instanceof IntLayout given ? given.bigValue().abs() : unsigned(n.hash());
    int[] key = new int[Math.max(1, (number.bitLength() + 31) / 32)];
    for (int i = 0; i < key.length; i++) {
      key[i] = number.shiftRight(32 * i).intValue();
    }
    return key;
  }

  private static BigInteger unsigned(long value) {
    BigInteger number = BigInteger.valueOf(value);
    return value < 0 ? number.add(BigInteger.ONE.shiftLeft(64)) : number;
  }

  @Method(
      value = "getrandbits(self, k, /)",
      doc = "getrandbits(k) -> x: an int with k random bits.")
  static PyObject bits(PyRandom self, PyObject k) {
    IntLayout count = Index.of(k);
    if (count.bigValue().signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (count.bigValue().bitLength() > 64) {
      throw Errors.overflowError("Python int too large for C uint64_t");
    }
    if (!count.isLong() || count.longValue() > MOST_BITS) {
      throw Errors.of(dev.krait.runtime.exception.ExceptionTypes.MEMORY_ERROR);
    }
    int left = (int) count.longValue();
    if (left == 0) {
      return PyInt.of(0);
    }
    synchronized (self) {
      MersenneTwister generator = self.generator();
      if (left <= 32) {
        return PyInt.of(generator.next() >>> 32 - left & 0xffffffffL);
      }
      return wide(generator, left);
    }
  }

  /** The first word is the lowest, and the last one may be shorter. */
  private static PyObject wide(MersenneTwister generator, int bits) {
    byte[] bytes = new byte[(bits + 31) / 32 * 4 + 1];
    int left = bits;
    for (int end = bytes.length; left > 0; end -= 4) {
      int word = generator.next();
      if (left < 32) {
        word >>>= 32 - left;
      }
      for (int i = 1; i <= 4; i++) {
        bytes[end - i] = (byte) word;
        word >>>= 8;
      }
      left -= 32;
    }
    return PyInt.of(new BigInteger(bytes));
  }

  @Method(value = "getstate(self, /)", doc = "getstate() -> tuple containing the current state.")
  static PyObject state(PyRandom self) {
    synchronized (self) {
      int[] words = self.generator().state();
      PyObject[] items = new PyObject[words.length + 1];
      for (int i = 0; i < words.length; i++) {
        items[i] = PyInt.of(words[i] & 0xffffffffL);
      }
      items[words.length] = PyInt.of(self.generator().index());
      return PyTuple.of(items);
    }
  }

  @Method(value = "setstate(self, state, /)", doc = "setstate(state) -> None.  Restores a state.")
  static void setState(PyRandom self, PyObject state) {
    if (!(state instanceof TupleLayout tuple)) {
      throw Errors.typeError("state vector must be a tuple");
    }
    PyObject[] items = tuple.items();
    if (items.length != MersenneTwister.N + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    int[] words = new int[MersenneTwister.N];
    for (int i = 0; i < words.length; i++) {
      if (!(items[i] instanceof IntLayout number)) {
        throw Errors.typeError("an integer is required");
      }
      if (number.bigValue().signum() < 0) {
        throw Errors.overflowError("can't convert negative value to unsigned int");
      }
      words[i] = number.bigValue().intValue();
    }
    long index = Index.toLong(items[MersenneTwister.N]);
    if (index < 0 || index > MersenneTwister.N) {
      throw Errors.valueError("invalid state");
    }
    synchronized (self) {
      self.generator().restore(words, (int) index);
    }
  }
}
