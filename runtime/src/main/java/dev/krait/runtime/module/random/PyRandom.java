package dev.krait.runtime.module.random;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code _random.Random}. */
final class PyRandom extends PyObject {
  /** {@code _random.Random}. */
  static final PyType TYPE =
      PyType.builtin("_random.Random", PyType.OBJECT, true, new RandomMethodsTable())
          .withDoc("Random() -> create a random number generator with its own internal state.");

  private final PyInstance part;
  private final MersenneTwister generator = new MersenneTwister();

  PyRandom(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  MersenneTwister generator() {
    return generator;
  }
}
