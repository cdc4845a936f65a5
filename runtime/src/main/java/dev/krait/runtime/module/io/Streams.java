package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** What files written in Java ask of any file object. */
final class Streams {
  private Streams() {}

  /** {@code file.closed}. */
  static boolean isClosed(PyObject file) {
    return file.attr("closed").isTrue();
  }

  static PyObject call(PyObject file, String method) {
    return file.attr(method).call0();
  }

  static PyObject call(PyObject file, String method, PyObject argument) {
    return file.attr(method).call1(argument);
  }

  static boolean is(PyObject file, String question) {
    return call(file, question).isTrue();
  }

  /** A line as the next value of an iterator; null or an empty one is its end. */
  static PyObject lineOrStop(PyObject line) {
    if (line == null || line.len() <= 0) {
      throw Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    return line;
  }

  /** A size argument: -1 if it is absent or {@code None}. */
  static long size(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return -1;
    }
    if (Index.orNull(value) == null) {
      throw Errors.typeError(
          "argument should be integer or None, not '" + value.type().name() + "'");
    }
    return Index.toLong(value);
  }

  static void requireReadable(PyObject file) {
    require(file, "readable", "File or stream is not readable.");
  }

  static void requireWritable(PyObject file) {
    require(file, "writable", "File or stream is not writable.");
  }

  static void requireSeekable(PyObject file) {
    require(file, "seekable", "File or stream is not seekable.");
  }

  private static void require(PyObject file, String question, String message) {
    if (!is(file, question)) {
      throw IoErrors.unsupported(message);
    }
  }

  /** Does the first, then the second, whatever the first raises. */
  static void both(Runnable first, Runnable second) {
    try {
      first.run();
    } catch (PyException e) {
      try {
        second.run();
      } catch (PyException later) {
        throw IoErrors.during(e, later);
      }
      throw e;
    }
    second.run();
  }
}
