package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code functools.cmp_to_key} returns, and what that makes of an object. */
@Exposed("functools.KeyWrapper")
final class KeyWrapper extends PyObject {
  /** {@code functools.KeyWrapper}. */
  static final PyType TYPE =
      PyType.builtin("functools.KeyWrapper", PyType.OBJECT, false, new KeyWrapperTable());

  private static final PyInt ZERO = PyInt.of(0);

  private final PyObject comparison;
  private PyObject object;

  KeyWrapper(PyObject comparison, PyObject object) {
    this.comparison = comparison;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private PyObject ask(PyObject other) {
    if (!(other instanceof KeyWrapper wrapper)) {
      throw Errors.typeError("other argument must be K instance");
    }
    if (object == null || wrapper.object == null) {
      throw Errors.of(dev.krait.runtime.exception.ExceptionTypes.ATTRIBUTE_ERROR, "object");
    }
    return comparison.call2(object, wrapper.object);
  }

  @Override
  public PyObject call1(PyObject a) {
    return new KeyWrapper(comparison, a);
  }

  @Override
  public boolean isLt(PyObject other) {
    return ask(other).isLt(0);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(KeyWrapper self, PyObject[] args, PyDict kwargs) {
    int given = args.length + (kwargs == null ? 0 : kwargs.size());
    if (given > 1) {
      throw Errors.typeError("K() takes at most 1 argument (" + given + " given)");
    }
    PyObject object = args.length == 1 ? args[0] : given == 0 ? null : kwargs.get("obj");
    if (object == null) {
      throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
    }
    return new KeyWrapper(self.comparison, object);
  }

  /** For {@code inspect}: that of calling it. */
  @Getter("__text_signature__")
  static String textSignature(KeyWrapper self) {
    return "(obj)";
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(KeyWrapper self, PyObject other) {
    return self.ask(other).lt(ZERO);
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(KeyWrapper self, PyObject other) {
    return self.ask(other).le(ZERO);
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(KeyWrapper self, PyObject other) {
    return self.ask(other).eq(ZERO);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(KeyWrapper self, PyObject other) {
    return self.ask(other).ne(ZERO);
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(KeyWrapper self, PyObject other) {
    return self.ask(other).gt(ZERO);
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(KeyWrapper self, PyObject other) {
    return self.ask(other).ge(ZERO);
  }

  @Getter(value = "obj", member = true, doc = "Value wrapped by a key function.")
  static PyObject object(KeyWrapper self) {
    return self.object == null ? PyNone.NONE : self.object;
  }

  @Setter("obj")
  static void setObject(KeyWrapper self, PyObject value) {
    self.object = value;
  }
}
