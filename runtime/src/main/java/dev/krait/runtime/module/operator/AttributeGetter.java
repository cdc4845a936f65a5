package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code operator.attrgetter}. */
@Exposed("operator.attrgetter")
final class AttributeGetter extends ValueGetter {
  /** {@code operator.attrgetter}. */
  static final PyType TYPE =
      PyType.builtin("operator.attrgetter", PyType.OBJECT, false, new AttributeGetterTable())
          .withDoc("A callable that returns the given attribute, or several, of its operand.");

  private final PyObject[] names;

  /** Each name, cut at its dots. */
  private final String[][] paths;

  private AttributeGetter(PyObject[] names) {
    this.names = names;
    this.paths = new String[names.length][];
    for (int i = 0; i < names.length; i++) {
      if (!(names[i] instanceof StrLayout text)) {
        throw Errors.typeError("attribute name must be a string");
      }
      paths[i] = text.exact().toString().split("\\.", -1);
    }
  }

  @Method(value = "__new__(type, /, *attrs, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] names, PyDict kwargs) {
    noKeywords("attrgetter", kwargs);
    if (names.length == 0) {
      checkOne("attrgetter", 0);
    }
    return new AttributeGetter(names);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  PyObject from(PyObject object) {
    if (paths.length == 1) {
      return follow(object, paths[0]);
    }
    PyObject[] values = new PyObject[paths.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = follow(object, paths[i]);
    }
    return PyTuple.of(values);
  }

  private static PyObject follow(PyObject object, String[] path) {
    PyObject value = object;
    for (String name : path) {
      value = value.attr(name);
    }
    return value;
  }

  @Getter("__text_signature__")
  static PyObject textSignature(AttributeGetter self) {
    return PyStr.of("(obj, /)");
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(AttributeGetter self, PyObject[] args, PyDict kwargs) {
    return self.call(args, kwargs);
  }

  @Method("__repr__(self, /)")
  static String repr(AttributeGetter self) {
    StringBuilder text = new StringBuilder("operator.attrgetter(");
    for (int i = 0; i < self.names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(((StrLayout) self.names[i]).exact().repr());
    }
    return text.append(')').toString();
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling")
  static PyObject reduce(AttributeGetter self) {
    PyObject[] exact = new PyObject[self.names.length];
    for (int i = 0; i < exact.length; i++) {
      PyStr name = ((StrLayout) self.names[i]).exact();
      exact[i] = name;
    }
    return PyTuple.pair(TYPE, PyTuple.of(exact));
  }
}
