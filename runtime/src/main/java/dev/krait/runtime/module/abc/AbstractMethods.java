package dev.krait.runtime.module.abc;

import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PatternFlags;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** What a new abstract base class is told of itself. */
final class AbstractMethods {
  private AbstractMethods() {}

  /** Sets {@code __abstractmethods__}: its own, and those of its bases that it does not define. */
  static void compute(PyObject cls) {
    PyList names = new PyList();
    PyObject items = cls.attr("__dict__").attr("items").call0().iter();
    for (PyObject item = items.next(); item != null; item = items.next()) {
      PyObject[] pair = ((TupleLayout) item).items();
      if (AbcFunctions.isAbstract(pair[1])) {
        names.append(pair[0]);
      }
    }
    PyObject bases = cls.attr("__bases__");
    if (!(bases instanceof TupleLayout all)) {
      throw Errors.typeError("__bases__ is not tuple");
    }
    for (PyObject base : all.items()) {
      PyObject inherited = base.attrOrNull("__abstractmethods__");
      if (inherited == null) {
        continue;
      }
      PyObject each = inherited.iter();
      for (PyObject name = each.next(); name != null; name = each.next()) {
        if (name instanceof StrLayout text
            && AbcFunctions.isAbstract(cls.attrOrNull(text.exact().toString()))) {
          names.append(name);
        }
      }
    }
    cls.setAttr("__abstractmethods__", PyFrozenSet.TYPE.call1(names));
  }

  /** Takes {@code __abc_tpflags__} out of the class, which make it a sequence or a mapping. */
  static void takeFlags(PyType type) {
    PyObject flags = type.own("__abc_tpflags__");
    if (flags == null) {
      return;
    }
    if (flags instanceof IntLayout number && number.isLong()) {
      if (PatternFlags.isContradiction(number.longValue())) {
        throw Errors.typeError(
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      PatternFlags.set(type, number.longValue());
    }
    type.undefine("__abc_tpflags__");
  }
}
