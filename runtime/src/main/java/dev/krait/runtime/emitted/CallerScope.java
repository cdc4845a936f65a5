package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.CallerNamespaces;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.function.Supplier;

/**
 * A built-in function that reads the variables of its caller, as code calls it by name: {@code
 * eval}, {@code exec}, {@code locals}, {@code vars}, {@code dir}. Whatever else is bound to such a
 * name is called as it stands.
 */
public final class CallerScope extends PyObject {
  private final PyObject function;
  private final PyDict globals;
  private final Supplier<PyObject> locals;

  private CallerScope(PyObject function, PyDict globals, Supplier<PyObject> locals) {
    this.function = function;
    this.globals = globals;
    this.locals = locals;
  }

  /** For code whose variables live in a namespace: a module or class body. */
  public static PyObject of(PyObject callee, PyDict globals, PyObject namespace) {
    return Builtins.readsCaller(callee)
        ? new CallerScope(callee, globals, () -> namespace)
        : callee;
  }

  /** For a function: its variables by name, null where one is unbound. */
  public static PyObject of(PyObject callee, PyDict globals, String[] names, PyObject... values) {
    return Builtins.readsCaller(callee)
        ? new CallerScope(callee, globals, () -> snapshot(names, values))
        : callee;
  }

  private static PyDict snapshot(String[] names, PyObject[] values) {
    PyDict locals = new PyDict();
    for (int i = 0; i < names.length; i++) {
      if (values[i] != null) {
        locals.put(names[i], values[i]);
      }
    }
    return locals;
  }

  @Override
  public PyType type() {
    return function.type();
  }

  @Override
  public PyObject attr(String name) {
    return function.attr(name);
  }

  @Override
  public PyObject attrOrNull(String name) {
    return function.attrOrNull(name);
  }

  @Override
  public PyObject call0() {
    return callN(NO_ARGS, NO_NAMES);
  }

  @Override
  public PyObject call1(PyObject a) {
    return callN(new PyObject[] {a}, NO_NAMES);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return callN(new PyObject[] {a, b}, NO_NAMES);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return callN(new PyObject[] {a, b, c}, NO_NAMES);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return callN(new PyObject[] {a, b, c, d}, NO_NAMES);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return CallerNamespaces.during(globals, locals, function, args, names);
  }
}
