package dev.krait.runtime.expose;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/**
 * A built-in function: of a module, a static method of a type, or {@code __new__} (CPython's {@code
 * builtin_function_or_method}).
 */
public final class BuiltinFunction extends PyObject {
  /** {@code builtin_function_or_method}. */
  public static final PyType TYPE =
      PyType.builtin(
              "builtin_function_or_method", PyType.OBJECT, false, new BuiltinFunctionMethodsTable())
          .withWeakReferences();

  private final BuiltinCode code;
  private final String module;
  private final PyType maker;

  /**
   * @param module the module's name; null for what belongs to a type
   * @param maker the type whose {@code __new__} or static method it is; null for a module's
   */
  BuiltinFunction(BuiltinCode code, String module, PyType maker) {
    this.code = code;
    this.module = module;
    this.maker = maker;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The module's name; null for what belongs to a type. */
  public String module() {
    return module;
  }

  /** The type that it belongs to; null for a module's. */
  public PyType owner() {
    return maker;
  }

  /** Whether this is the {@code __new__} of a type. */
  public boolean isNew() {
    return code.spec.kind() == Method.Kind.NEW;
  }

  /** What is known of the function. */
  public MethodSpec spec() {
    return code.spec;
  }

  BuiltinCode code() {
    return code;
  }

  /** What CPython's {@code tp_new_wrapper} checks. */
  private void check(PyObject first) {
    if (code.spec.kind() != Method.Kind.NEW || first == maker) {
      return;
    }
    String name = maker.name();
    if (!(first instanceof PyType cls)) {
      throw Errors.typeError(
          name + ".__new__(X): X is not a type object (" + first.type().name() + ")");
    }
    if (cls.slot(Slot.NEW) == this) {
      return;
    }
    if (!cls.isSubtypeOf(maker)) {
      throw Errors.typeError(
          name + ".__new__(" + cls.name() + "): " + cls.name() + " is not a subtype of " + name);
    }
    PyType builtin = cls;
    while (builtin != null && !(builtin.slot(Slot.NEW) instanceof BuiltinFunction)) {
      builtin = builtin.base();
    }
    if (builtin != null && builtin.slot(Slot.NEW) != this) {
      throw Errors.typeError(
          name + ".__new__(" + cls.name() + ") is not safe, use " + builtin.name() + ".__new__()");
    }
  }

  @Override
  public PyObject call0() {
    return code.call0();
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
      check(args[0]);
    }
    return code.callN(args, names);
  }
}
