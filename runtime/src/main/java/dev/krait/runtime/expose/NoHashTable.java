package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * What a mutable built-in type adds to its tables: {@code __hash__ = None}, which makes its
 * instances unhashable (reference, {@code object.__hash__}).
 */
public final class NoHashTable extends MethodTable {
  @Override
  public void define(PyType type, DescriptorOrder into) {
    into.add("__hash__", PyNone.NONE);
  }

  @Override
  protected MethodSpec[] specs() {
    return new MethodSpec[0];
  }

  @Override
  protected PyObject call0(int index) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call1(int index, PyObject a) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call2(int index, PyObject a, PyObject b) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    throw new AssertionError(index);
  }

  @Override
  protected PyObject callBound(int index, PyObject[] values) {
    throw new AssertionError(index);
  }
}
