package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenCall;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.file.Files;

/** The functions of module {@code _posixshmem}. */
@Exposed(value = "_posixshmem", module = true)
final class SharedMemoryFunctions {
  private SharedMemoryFunctions() {}

  private static PyStr name(PyObject path) {
    if (path instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError("path must be str, not " + path.type().name());
  }

  @Method("shm_open(path, flags, mode=511)")
  static long open(PyObject path, PyObject flags, PyObject mode) {
    try {
      return Descriptors.add(
          OpenCall.open(
              SharedFiles.path("", name(path)),
              (int) Index.toLong(flags),
              mode == null ? 0777 : (int) Index.toLong(mode)));
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
  }

  @Method("shm_unlink(path)")
  static void unlink(PyObject path) {
    try {
      Files.delete(SharedFiles.path("", name(path)));
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
  }
}
