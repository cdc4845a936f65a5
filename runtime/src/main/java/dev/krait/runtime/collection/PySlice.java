package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** A {@code slice}: three bounds of any type, {@code None} where they were left out. */
public final class PySlice extends PyObject {
  /** {@code slice}. */
  public static final PyType TYPE =
      PyType.builtin("slice", PyType.OBJECT, false, new SliceMethodsTable());

  private final PyObject start;
  private final PyObject stop;
  private final PyObject step;

  /** The slice of these bounds; null is {@code None}. */
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start == null ? PyNone.NONE : start;
    this.stop = stop == null ? PyNone.NONE : stop;
    this.step = step == null ? PyNone.NONE : step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code start}. */
  public PyObject start() {
    return start;
  }

  /** {@code stop}. */
  public PyObject stop() {
    return stop;
  }

  /** {@code step}. */
  public PyObject step() {
    return step;
  }

  @Override
  public long hash() {
    return TupleHash.ofSlice(start, stop, step);
  }

  @Override
  public PyStr repr() {
    return PyStr.of("slice(" + start.repr() + ", " + stop.repr() + ", " + step.repr() + ")");
  }
}
