package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code functools.Placeholder}: an argument of {@code partial} that the call gives. */
@Exposed("functools._PlaceholderType")
final class PlaceholderObject extends PyObject {
  /** {@code functools._PlaceholderType}. */
  static final PyType TYPE =
      PyType.builtin(
          "functools._PlaceholderType", PyType.OBJECT, false, new PlaceholderObjectTable());

  /** The only one. */
  static final PlaceholderObject PLACEHOLDER = new PlaceholderObject();

  private PlaceholderObject() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    if (args.length > 0 || kwargs != null) {
      throw Errors.typeError("PlaceholderType takes no arguments");
    }
    return PLACEHOLDER;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Method("__repr__(self, /)")
  static String repr(PlaceholderObject self) {
    return "Placeholder";
  }

  @Method("__reduce__(self, /)")
  static String reduce(PlaceholderObject self) {
    return "Placeholder";
  }
}
