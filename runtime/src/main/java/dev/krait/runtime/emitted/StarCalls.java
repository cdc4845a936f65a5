package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;

/**
 * The calls that wrappers make: {@code f(*args)} and {@code f(*args, **kwargs)} with a tuple and a
 * dict go straight to the function; all else takes the way of {@link CallBuilder}.
 */
public final class StarCalls {
  private StarCalls() {}

  /** {@code callee(*iterable)}. */
  public static PyObject call(PyObject callee, PyObject iterable) {
    if (!(iterable instanceof PyTuple tuple)) {
      return CallBuilder.of(callee).addAll(iterable).call();
    }
    PyObject[] items = tuple.items();
    return switch (items.length) {
      case 0 -> callee.call0();
      case 1 -> callee.call1(items[0]);
      case 2 -> callee.call2(items[0], items[1]);
      case 3 -> callee.call3(items[0], items[1], items[2]);
      default -> callee.callN(items.clone(), PyObject.NO_NAMES);
    };
  }

  /** {@code callee(first, *iterable)}. */
  public static PyObject call1(PyObject callee, PyObject first, PyObject iterable) {
    if (!(iterable instanceof PyTuple tuple)) {
      return CallBuilder.of(callee).add(first).addAll(iterable).call();
    }
    PyObject[] items = tuple.items();
    return switch (items.length) {
      case 0 -> callee.call1(first);
      case 1 -> callee.call2(first, items[0]);
      case 2 -> callee.call3(first, items[0], items[1]);
      default -> CallBuilder.of(callee).add(first).addAll(iterable).call();
    };
  }

  /** {@code callee(*iterable, **mapping)}. */
  public static PyObject call(PyObject callee, PyObject iterable, PyObject mapping) {
    return iterable instanceof PyTuple && mapping instanceof PyDict dict && !dict.isTrue()
        ? call(callee, iterable)
        : CallBuilder.of(callee).addAll(iterable).keywords(mapping).call();
  }

  /** {@code callee(first, *iterable, **mapping)}. */
  public static PyObject call1(
      PyObject callee, PyObject first, PyObject iterable, PyObject mapping) {
    return iterable instanceof PyTuple && mapping instanceof PyDict dict && !dict.isTrue()
        ? call1(callee, first, iterable)
        : CallBuilder.of(callee).add(first).addAll(iterable).keywords(mapping).call();
  }
}
