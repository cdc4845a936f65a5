package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;

/** An argument that is a file descriptor or has one: {@code PyObject_AsFileDescriptor}. */
public final class FileNumber {
  private FileNumber() {}

  /** The descriptor. */
  public static long of(PyObject value) {
    PyObject number = value;
    if (!(value instanceof IntLayout)) {
      PyObject method = value.attrOrNull("fileno");
      if (method == null) {
        throw Errors.typeError("argument must be an int, or have a fileno() method.");
      }
      number = method.call0();
      if (!(number instanceof IntLayout)) {
        throw Errors.typeError("fileno() returned a non-integer");
      }
    }
    IntLayout descriptor = (IntLayout) number;
    if (!descriptor.isLong() || descriptor.longValue() > Integer.MAX_VALUE) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    if (descriptor.longValue() < 0) {
      throw Errors.valueError(
          "file descriptor cannot be a negative integer (" + descriptor.longValue() + ")");
    }
    return descriptor.longValue();
  }
}
