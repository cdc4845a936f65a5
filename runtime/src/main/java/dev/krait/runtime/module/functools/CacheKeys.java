package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBigInt;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * The key of a call in a cache: the positional arguments, a mark, names and values of the others,
 * and the types of all if these matter. An {@code int} or {@code str} alone is its own key.
 */
final class CacheKeys {
  private static final PyObject MARK = new Mark();

  private CacheKeys() {}

  /** The key of a call with one positional argument. */
  static PyObject of(PyObject argument, boolean typed) {
    if (typed) {
      return hashed(PyTuple.pair(argument, argument.type()));
    }
    return isOwnKey(argument) ? argument : hashed(PyTuple.of(argument));
  }

  private static boolean isOwnKey(PyObject argument) {
    return argument instanceof PyInt || argument instanceof PyStr || argument instanceof PyBigInt;
  }

  /** The key of any call; the array belongs to it. */
  static PyObject of(PyObject[] args, String[] names, boolean typed) {
    int count = names.length;
    if (count == 0 && !typed) {
      return args.length == 1 && isOwnKey(args[0]) ? args[0] : hashed(PyTuple.of(args));
    }
    int positional = args.length - count;
    int length = positional + (count == 0 ? 0 : 1 + 2 * count);
    PyObject[] key = new PyObject[typed ? length + args.length : length];
    System.arraycopy(args, 0, key, 0, positional);
    int at = positional;
    if (count > 0) {
      key[at++] = MARK;
      for (int i = 0; i < count; i++) {
        key[at++] = PyStr.of(names[i]);
        key[at++] = args[positional + i];
      }
    }
    if (typed) {
      for (PyObject each : args) {
        key[at++] = each.type();
      }
    }
    return hashed(PyTuple.of(key));
  }

  /** The key, whose hash is computed here, as its error does not speak of a key of a dict. */
  private static PyTuple hashed(PyTuple key) {
    key.hash();
    return key;
  }

  private static final class Mark extends PyObject {
    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }
}
