package dev.krait.runtime.module;

import dev.krait.runtime.collection.ListSort;
import dev.krait.runtime.collection.PyCallableIterator;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyRange;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.AnextWithDefault;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Calls;

/** The built-in functions on iterables (library reference, "Built-in Functions"). */
@Exposed(value = "builtins", module = true)
public final class BuiltinsIteration {
  private BuiltinsIteration() {}

  @Method("all(iterable, /)")
  static boolean all(PyObject iterable) {
    PyObject iterator = iterable.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (!each.isTrue()) {
        return false;
      }
    }
    return true;
  }

  @Method("any(iterable, /)")
  static boolean any(PyObject iterable) {
    PyObject iterator = iterable.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (each.isTrue()) {
        return true;
      }
    }
    return false;
  }

  @Method("len(obj, /)")
  static long len(PyObject object) {
    return object instanceof PyRange range ? range.size() : object.len();
  }

  @Method("sum(iterable, /, start=0)")
  static PyObject sum(PyObject iterable, PyObject start) {
    return Summation.of(iterable, start);
  }

  @Method(
      value = "max(*args, key=None, default=<unrepresentable>)",
      doc =
          "max(iterable, *, key=None, default=...) or max(first, second, *others, key=None)\n\n"
              + "The greatest element, or the greatest argument.")
  static PyObject max(PyObject[] args, PyObject key, PyObject defaultValue) {
    return Extremum.of(Extremum.MAX, args, key, defaultValue);
  }

  @Method(
      value = "min(*args, key=None, default=<unrepresentable>)",
      doc =
          "min(iterable, *, key=None, default=...) or min(first, second, *others, key=None)\n\n"
              + "The least element, or the least argument.")
  static PyObject min(PyObject[] args, PyObject key, PyObject defaultValue) {
    return Extremum.of(Extremum.MIN, args, key, defaultValue);
  }

  @Method("sorted(*args, **kwargs)")
  static PyObject sorted(PyObject[] args, PyDict keywords) {
    if (args.length != 1) {
      throw Errors.typeError("sorted expected 1 argument, got " + args.length);
    }
    PyObject key = null;
    boolean reverse = false;
    if (keywords != null) {
      key = keywords.get("key");
      PyObject reversed = keywords.get("reverse");
      int known = (key == null ? 0 : 1) + (reversed == null ? 0 : 1);
      if (known < keywords.size()) {
        return Calls.withDict(new PyList().attr("sort"), PyObject.NO_ARGS, keywords);
      }
      key = key == PyNone.NONE ? null : key;
      reverse = reversed != null && reversed.isTrue();
    }
    return ListSort.sorted(args[0], key, reverse);
  }

  @Method("iter(object, sentinel=<unrepresentable>, /)")
  static PyObject iter(PyObject object, PyObject sentinel) {
    if (sentinel == null) {
      return object.iter();
    }
    if (!BuiltinsObjects.callable(object)) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new PyCallableIterator(object, sentinel);
  }

  @Method("next(iterator, default=<unrepresentable>, /)")
  static PyObject next(PyObject iterator, PyObject defaultValue) {
    PyObject value = defaultValue == null ? nextOrRaise(iterator) : iterator.next();
    return value == null ? defaultValue : value;
  }

  /** {@code next(iterator)}: the {@code StopIteration} of a Python class is passed on as it is. */
  public static PyObject nextOrRaise(PyObject iterator) {
    PyType type = iterator.type();
    if (type.isHeapType()) {
      PyObject method = type.slot(Slot.NEXT);
      if (method != null && !(method instanceof dev.krait.runtime.expose.BuiltinMethod)) {
        return type.callSlot(method, iterator);
      }
    }
    PyObject value = iterator.next();
    if (value != null) {
      return value;
    }
    PyObject result = iterator instanceof StopValue stop ? stop.takeStopValue() : PyNone.NONE;
    throw stopIteration(result);
  }

  /** {@code StopIteration(value)}, without arguments for {@code None}. */
  public static PyException stopIteration(PyObject value) {
    if (value == PyNone.NONE) {
      return Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    PyException stop = Errors.of(ExceptionTypes.STOP_ITERATION, value);
    stop.value().setField("value", value);
    return stop;
  }

  /** What an iterator gave, or the {@code StopIteration} of its end. */
  public static PyObject valueOrStop(PyObject value, StopValue iterator) {
    if (value == null) {
      throw stopIteration(iterator.takeStopValue());
    }
    return value;
  }

  @Method("aiter(async_iterable, /)")
  static PyObject aiter(PyObject iterable) {
    PyType type = iterable.type();
    PyObject method = type.slot(Slot.AITER);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not an async iterable");
    }
    PyObject iterator = type.callSlot(method, iterable);
    if (iterator.type().slot(Slot.ANEXT) == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  @Method("anext(aiterator, default=<unrepresentable>, /)")
  static PyObject anext(PyObject iterator, PyObject defaultValue) {
    PyType type = iterator.type();
    PyObject method = type.slot(Slot.ANEXT);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not an async iterator");
    }
    PyObject awaitable = type.callSlot(method, iterator);
    return defaultValue == null ? awaitable : new AnextWithDefault(awaitable, defaultValue);
  }
}
