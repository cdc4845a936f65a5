package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * A method of a built-in type as an attribute of the type: CPython's {@code method_descriptor}, and
 * {@code wrapper_descriptor} for special methods.
 */
public final class BuiltinMethod extends PyObject {
  /** {@code method_descriptor}. */
  public static final PyType TYPE =
      PyType.builtin("method_descriptor", PyType.OBJECT, false, new BuiltinMethodMethodsTable());

  /** {@code wrapper_descriptor}. */
  public static final PyType WRAPPER_TYPE =
      PyType.builtin("wrapper_descriptor", PyType.OBJECT, false, new BuiltinMethodMethodsTable());

  private final BuiltinCode code;
  private final PyType owner;

  /** Whether the table's check of the Java class of {@code self} is not enough. */
  private final boolean checked;

  BuiltinMethod(BuiltinCode code, PyType owner) {
    this.code = code;
    this.owner = owner;
    this.checked =
        owner != PyType.OBJECT && (!code.spec.selfTyped() || owner.base() != PyType.OBJECT);
  }

  @Override
  public PyType type() {
    return code.wrapper ? WRAPPER_TYPE : TYPE;
  }

  /** {@code __objclass__}. */
  public PyType owner() {
    return owner;
  }

  /** What is known of the method. */
  public MethodSpec spec() {
    return code.spec;
  }

  /** Whether it concatenates or repeats, which operators try after the right operand. */
  public boolean isSequenceOperation() {
    return code.spec.sequence();
  }

  BuiltinCode code() {
    return code;
  }

  private void check(PyObject self) {
    if (checked && !owner.isInstance(self)) {
      throw BuiltinArguments.wrongSelf(code.spec.name(), owner.name(), self);
    }
  }

  @Override
  public PyObject call1(PyObject a) {
    check(a);
    return code.call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    check(a);
    return code.call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    check(a);
    return code.call3(a, b, c);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    check(a);
    return code.call4(a, b, c, d);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    if (args.length > names.length) {
      if (owner != PyType.OBJECT && !owner.isInstance(args[0])) {
        throw BuiltinArguments.wrongSelf(code.spec.name(), owner.name(), args[0]);
      }
    }
    return code.callN(args, names);
  }

  @Override
  public boolean isMethodDescriptor() {
    return true;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType from) {
    if (instance == null) {
      return this;
    }
    if (!owner.isInstance(instance)) {
      throw dev.krait.runtime.exception.Errors.typeError(
          "descriptor '"
              + code.spec.name()
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + instance.type().name()
              + "' object");
    }
    return new BoundBuiltin(code, instance, owner);
  }
}
