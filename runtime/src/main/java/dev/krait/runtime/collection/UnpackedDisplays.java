package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;

/** {@code *iterable} and {@code **mapping} in displays (reference, 6.2.5 to 6.2.7). */
public final class UnpackedDisplays {
  private UnpackedDisplays() {}

  /** {@code [*iterable]} and {@code (*iterable,)}: adds the elements to the list in the making. */
  public static void extend(PyList list, PyObject iterable) {
    if (!Iterables.isIterable(iterable)) {
      boolean undefined = iterable.type().slot(Slot.ITER) == null;
      throw Errors.typeError(
          undefined
              ? "Value after * must be an iterable, not " + iterable.type().name()
              : "'" + iterable.type().name() + "' object is not iterable");
    }
    ListOperators.extend(list, iterable);
  }

  /** {@code {*iterable}}: adds the elements to the set in the making. */
  public static void extend(PySet set, PyObject iterable) {
    SetOperations.update(set, iterable);
  }

  /** {@code {**mapping}}: adds the entries to the dict in the making. */
  public static void extend(PyDict dict, PyObject mapping) {
    if (mapping instanceof PyDict other) {
      dict.putAll(other);
      return;
    }
    try {
      DictUpdate.fromMapping(dict, mapping);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw Errors.typeError("'" + mapping.type().name() + "' object is not a mapping");
      }
      throw e;
    }
  }
}
