package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code operator.itemgetter}. */
@Exposed("operator.itemgetter")
final class ItemGetter extends ValueGetter {
  /** {@code operator.itemgetter}. */
  static final PyType TYPE =
      PyType.builtin("operator.itemgetter", PyType.OBJECT, false, new ItemGetterTable())
          .withDoc("A callable that returns the given item, or a tuple of items, of its operand.");

  private final PyObject[] keys;
  private final PyObject only;

  private ItemGetter(PyObject[] keys) {
    this.keys = keys;
    this.only = keys.length == 1 ? keys[0] : null;
  }

  @Method(value = "__new__(type, /, *items, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] items, PyDict kwargs) {
    noKeywords("itemgetter", kwargs);
    if (items.length == 0) {
      checkOne("itemgetter", 0);
    }
    return new ItemGetter(items);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  PyObject from(PyObject object) {
    if (only != null) {
      return object.getItem(only);
    }
    PyObject[] values = new PyObject[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = object.getItem(keys[i]);
    }
    return PyTuple.of(values);
  }

  @Getter("__text_signature__")
  static PyObject textSignature(ItemGetter self) {
    return PyStr.of("(obj, /)");
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(ItemGetter self, PyObject[] args, PyDict kwargs) {
    return self.call(args, kwargs);
  }

  @Method("__repr__(self, /)")
  static String repr(ItemGetter self) {
    StringBuilder text = new StringBuilder("operator.itemgetter(");
    for (int i = 0; i < self.keys.length; i++) {
      text.append(i == 0 ? "" : ", ").append(self.keys[i].repr());
    }
    return text.append(')').toString();
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling")
  static PyObject reduce(ItemGetter self) {
    return PyTuple.pair(TYPE, PyTuple.of(self.keys));
  }
}
