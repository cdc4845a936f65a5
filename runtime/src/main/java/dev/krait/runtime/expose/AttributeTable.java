package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;

/** A table without methods: what else a class has, added when it is first asked for. */
public abstract class AttributeTable extends MethodTable {
  private static final MethodSpec[] NONE = {};

  @Override
  protected final MethodSpec[] specs() {
    return NONE;
  }

  @Override
  protected final PyObject call0(int index) {
    throw new AssertionError(index);
  }

  @Override
  protected final PyObject call1(int index, PyObject a) {
    throw new AssertionError(index);
  }

  @Override
  protected final PyObject call2(int index, PyObject a, PyObject b) {
    throw new AssertionError(index);
  }

  @Override
  protected final PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    throw new AssertionError(index);
  }

  @Override
  protected final PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    throw new AssertionError(index);
  }

  @Override
  protected final PyObject callBound(int index, PyObject[] values) {
    throw new AssertionError(index);
  }
}
