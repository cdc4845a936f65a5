package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.file.Files;

/** The functions of module {@code _multiprocessing}. */
@Exposed(value = "_multiprocessing", module = true)
final class MultiprocessingFunctions {
  private MultiprocessingFunctions() {}

  @Method("sem_unlink(name, /)")
  static void unlink(PyObject name) {
    try {
      Files.delete(PySemaphore.path(((StrLayout) name).exact()));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }
}
