package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;

/** {@code dict.update} and what works like it (library reference, "Mapping Types"). */
final class DictUpdate {
  private DictUpdate() {}

  /** {@code function(source=(), /, **kwargs)}. */
  static void call(String function, DictLayout self, PyObject[] args, PyDict kwargs) {
    PyObject source = Arguments.optional(function, args);
    if (source != null) {
      from(self, source);
    }
    if (kwargs != null) {
      self.putAll(kwargs);
    }
  }

  /** From a dict, a mapping (which is anything with {@code keys}) or an iterable of pairs. */
  static void from(DictLayout self, PyObject source) {
    if (source instanceof PyDict dict) {
      self.putAll(dict);
    } else if (source.attrOrNull("keys") != null) {
      fromMapping(self, source);
    } else {
      fromPairs(self, source);
    }
  }

  /** A subclass of {@code dict} that iterates as {@code dict} does is read directly. */
  static void fromMapping(DictLayout self, PyObject mapping) {
    if (mapping instanceof DictLayout dict
        && (dict.type() == PyOrderedDict.TYPE
            || dict.type().slot(Slot.ITER) == PyDict.TYPE.slot(Slot.ITER))) {
      self.putAll(dict);
      return;
    }
    PyObject iterator = keys(mapping).iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      self.put(key, mapping.getItem(key));
    }
  }

  /** {@code mapping.keys()}. */
  static PyObject keys(PyObject mapping) {
    return mapping.attr("keys").call0();
  }

  static void fromPairs(DictLayout self, PyObject pairs) {
    PyObject iterator = pairs.iter();
    int index = 0;
    for (PyObject pair = iterator.next(); pair != null; pair = iterator.next()) {
      PyObject[] items = pair(pair, index);
      if (items.length != 2) {
        throw Errors.valueError(
            "dictionary update sequence element #"
                + index
                + " has length "
                + items.length
                + "; 2 is required");
      }
      self.put(items[0], items[1]);
      index++;
    }
  }

  private static PyObject[] pair(PyObject pair, int index) {
    try {
      if (pair instanceof PyTuple tuple) {
        return tuple.items;
      }
      if (pair instanceof PyList list) {
        return list.toArray();
      }
      return Iterables.drain(iterator(pair), 2);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        addNote(
            e, "Cannot convert dictionary update sequence element #" + index + " to a sequence");
      }
      throw e;
    }
  }

  private static PyObject iterator(PyObject pair) {
    try {
      return pair.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("object is not iterable");
      }
      throw e;
    }
  }

  private static void addNote(PyException e, String note) {
    e.value().attr("add_note").call1(PyStr.of(note));
  }
}
