package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;

/**
 * A built-in method with its {@code self}: CPython's {@code builtin_function_or_method}, and {@code
 * method-wrapper} for special methods.
 */
public final class BoundBuiltin extends PyObject {
  /** {@code method-wrapper}. */
  public static final PyType WRAPPER_TYPE =
      PyType.builtin(
          "method-wrapper",
          PyType.OBJECT,
          false,
          new BuiltinFunctionMethodsTable(),
          new MethodWrapperMethodsTable());

  private final BuiltinCode code;
  private final PyObject self;
  private final PyType owner;

  BoundBuiltin(BuiltinCode code, PyObject self, PyType owner) {
    this.code = code;
    this.self = self;
    this.owner = owner;
  }

  /** A method bound to an object that its table takes, whatever the class of the object. */
  public static BoundBuiltin of(BuiltinMethod method, PyObject self) {
    return new BoundBuiltin(method.code(), self, method.owner());
  }

  @Override
  public PyType type() {
    return code.wrapper ? WRAPPER_TYPE : BuiltinFunction.TYPE;
  }

  /** {@code __self__}. */
  public PyObject self() {
    return self;
  }

  /** The type that defines the method. */
  public PyType owner() {
    return owner;
  }

  BuiltinCode code() {
    return code;
  }

  @Override
  public PyObject call0() {
    return code.call1(self);
  }

  @Override
  public PyObject call1(PyObject a) {
    return code.call2(self, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return code.call3(self, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return code.call4(self, a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return code.callN(Calls.prepend(self, args), names);
  }
}
