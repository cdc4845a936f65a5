package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.object.PyObject;
import java.io.IOException;

/** A system call, whose failure becomes an {@code OSError}. */
final class PathOperation {
  /** What may fail. */
  interface Action {
    void run() throws IOException;
  }

  /** What may fail and has a result. */
  interface Query<T> {
    T run() throws IOException;
  }

  private PathOperation() {}

  /** Runs the action; {@code filename} may be null. */
  static void run(PyObject filename, Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw OsErrors.of(e, filename);
    }
  }

  /** The result; {@code filename} may be null. */
  static <T> T get(PyObject filename, Query<T> query) {
    try {
      return query.run();
    } catch (IOException e) {
      throw OsErrors.of(e, filename);
    }
  }

  /** Runs the action on two files. */
  static void run(PyObject filename, PyObject second, Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw OsErrors.of(e, filename, second);
    }
  }
}
