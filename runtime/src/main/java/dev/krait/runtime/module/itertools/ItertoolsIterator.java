package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Containers;

/** An iterator of {@code itertools}, which may be an instance of a Python subclass. */
abstract class ItertoolsIterator extends BuiltinIterator {
  private final PyType exact;
  private final PyInstance part;

  /**
   * @param exact the type of those that no subclass made
   */
  ItertoolsIterator(PyType type, PyType exact) {
    this.exact = exact;
    this.part = type == exact ? null : PyInstance.partOf(type, this);
  }

  /** The next element; null at the end. */
  abstract PyObject advance();

  @Override
  public final PyObject next() {
    return part == null || part.type().slot(Slot.NEXT) == exact.slot(Slot.NEXT)
        ? advance()
        : Containers.next(this);
  }

  @Override
  public final PyObject iter() {
    return part == null ? this : Containers.iter(this);
  }

  @Override
  public final PyType type() {
    return part == null ? exact : part.type();
  }

  @Override
  public final PyInstance instance() {
    return part;
  }
}
