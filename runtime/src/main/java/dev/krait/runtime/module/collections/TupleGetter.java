package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** A field of a named tuple: a descriptor that gives an element. */
@Exposed("_tuplegetter")
final class TupleGetter extends PyObject {
  /** {@code collections._tuplegetter}. */
  static final PyType TYPE =
      PyType.builtin("collections._tuplegetter", PyType.OBJECT, false, new TupleGetterTable());

  private final int index;
  private PyObject doc;

  private TupleGetter(int index, PyObject doc) {
    this.index = index;
    this.doc = doc;
  }

  @Method(value = "__new__(type, index, doc, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject index, PyObject doc) {
    return new TupleGetter((int) Index.toLong(index), doc);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    if (instance instanceof TupleLayout tuple) {
      PyObject[] items = tuple.items();
      if (index < 0 || index >= items.length) {
        throw Errors.indexError("tuple index out of range");
      }
      return items[index];
    }
    if (instance == null || instance == PyNone.NONE) {
      return this;
    }
    throw Errors.typeError(
        "descriptor for index '"
            + index
            + "' for tuple subclasses doesn't apply to '"
            + instance.type().name()
            + "' object");
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public boolean descrSet(PyObject instance, PyObject value) {
    throw readOnly("set");
  }

  @Override
  public boolean descrDelete(PyObject instance) {
    throw readOnly("delete");
  }

  private static PyException readOnly(String what) {
    return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't " + what + " attribute");
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(TupleGetter self, PyObject instance, PyObject owner) {
    return self.descrGet(instance, null);
  }

  @Method("__set__(self, instance, value, /)")
  static void set(TupleGetter self, PyObject instance, PyObject value) {
    throw readOnly("set");
  }

  @Method("__delete__(self, instance, /)")
  static void delete(TupleGetter self, PyObject instance) {
    throw readOnly("delete");
  }

  @Method("__repr__(self, /)")
  static String repr(TupleGetter self) {
    return "_tuplegetter(" + self.index + ", " + self.doc.repr() + ")";
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(TupleGetter self) {
    return PyTuple.pair(TYPE, PyTuple.pair(PyInt.of(self.index), self.doc));
  }

  @Getter(value = "__doc__", member = true)
  static PyObject doc(TupleGetter self) {
    return self.doc;
  }

  @Setter("__doc__")
  static void setDoc(TupleGetter self, PyObject value) {
    self.doc = value == null ? PyNone.NONE : value;
  }
}
