package dev.krait.runtime.expose;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A class method of a built-in type: CPython's {@code classmethod_descriptor}. */
public final class BuiltinClassMethod extends PyObject {
  /** {@code classmethod_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin(
          "classmethod_descriptor", PyType.OBJECT, false, new BuiltinMethodMethodsTable());

  private final BuiltinCode code;
  private final PyType owner;

  BuiltinClassMethod(BuiltinCode code, PyType owner) {
    this.code = code;
    this.owner = owner;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __objclass__}. */
  public PyType owner() {
    return owner;
  }

  BuiltinCode code() {
    return code;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType from) {
    return new BoundBuiltin(code, from == null ? instance.type() : from, owner);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    if (args.length > names.length) {
      PyObject first = args[0];
      if (!(first instanceof PyType cls)) {
        throw Errors.typeError(
            "descriptor '"
                + code.spec.name()
                + "' requires a type but received a '"
                + first.type().name()
                + "' instance");
      }
      if (!cls.isSubtypeOf(owner)) {
        throw Errors.typeError(
            "descriptor '"
                + code.spec.name()
                + "' requires a subtype of '"
                + owner.name()
                + "' but received '"
                + cls.name()
                + "'");
      }
    }
    return code.callN(args, names);
  }
}
