package dev.krait.runtime.function;

import dev.krait.runtime.object.Attributes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;

/** A function with its {@code self}: CPython's {@code method}. */
public final class PyMethod extends PyObject {
  /** {@code method}. */
  public static final PyType TYPE =
      PyType.builtin("method", PyType.OBJECT, false, new MethodMethodsTable()).withWeakReferences();

  private final PyObject function;
  private final PyObject self;

  public PyMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __func__}. */
  public PyObject function() {
    return function;
  }

  /** {@code __self__}. */
  public PyObject self() {
    return self;
  }

  @Override
  public PyObject call0() {
    return function.call1(self);
  }

  @Override
  public PyObject call1(PyObject a) {
    return function.call2(self, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return function.call3(self, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return function.call4(self, a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return function.callN(Calls.prepend(self, args), names);
  }

  // ---- attributes: the method's own, then the function's ----

  @Override
  public PyObject attr(String name) {
    return TYPE.lookup(name) != null ? Attributes.find(this, name) : function.attr(name);
  }

  @Override
  public PyObject attrOrNull(String name) {
    return TYPE.lookup(name) != null ? Attributes.find(this, name) : function.attrOrNull(name);
  }
}
