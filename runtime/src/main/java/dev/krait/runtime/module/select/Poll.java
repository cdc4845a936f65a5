package dev.krait.runtime.module.select;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code select.poll()} returns. */
final class Poll extends PyObject {
  /** {@code select.poll}. */
  static final PyType TYPE =
      PyType.builtin("select.poll", PyType.OBJECT, false, new PollMethodsTable());

  private final Watched watched = new Watched();

  @Override
  public PyType type() {
    return TYPE;
  }

  Watched watched() {
    return watched;
  }
}
