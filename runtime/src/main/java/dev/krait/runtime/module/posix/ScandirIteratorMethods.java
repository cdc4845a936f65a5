package dev.krait.runtime.module.posix;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyObject;

/** The methods of what {@code os.scandir} returns. */
@Exposed("posix.ScandirIterator")
final class ScandirIteratorMethods {
  private ScandirIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(ScandirIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(ScandirIterator self) {
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("__enter__(self, /)")
  static PyObject enter(ScandirIterator self) {
    return self;
  }

  @Method("__exit__(self, /, *args)")
  static void exit(ScandirIterator self, PyObject[] args) {
    self.close();
  }

  @Method("close(self, /)")
  static void close(ScandirIterator self) {
    self.close();
  }
}
