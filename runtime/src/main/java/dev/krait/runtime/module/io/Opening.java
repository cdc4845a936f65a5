package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.module.posix.PathArgument;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Abandoned;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.DirectoryFile;
import dev.krait.runtime.process.OpenCall;
import dev.krait.runtime.process.OpenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How {@code FileIO} comes to a descriptor. */
final class Opening {
  private Opening() {}

  /** Opens the file of a name, by the program's opener if there is one. */
  static int descriptor(PyObject name, FileMode mode, PyObject opener) {
    int flags = mode.flags();
    if (opener != null && opener != PyNone.NONE) {
      return opened(opener.call2(name, PyInt.of(flags)), name);
    }
    PathArgument path = PathArgument.of(null, name);
    try {
      Path file = path.path();
      Abandoned.settle(file);
      if (name.str().toString().endsWith("/") && !Files.isDirectory(file)) {
        throw new ErrnoException(
            Files.exists(file)
                ? OsErrors.ENOTDIR
                : mode.readable() && !mode.writable() ? OsErrors.ENOENT : OsErrors.EISDIR);
      }
      OpenFile open = OpenCall.open(file, flags, 0666);
      if (open instanceof DirectoryFile) {
        throw new ErrnoException(OsErrors.EISDIR);
      }
      return Descriptors.add(open);
    } catch (IOException e) {
      throw OsErrors.of(e, name);
    }
  }

  private static int opened(PyObject result, PyObject name) {
    if (!(result instanceof IntLayout number)) {
      throw Errors.typeError("expected integer from opener");
    }
    int descriptor = (int) number.longValue();
    if (descriptor < 0) {
      throw Errors.valueError("opener returned " + descriptor);
    }
    OpenFile file = Descriptors.find(descriptor);
    if (file == null) {
      throw OsErrors.of(OsErrors.EBADF, name);
    }
    if (file instanceof DirectoryFile) {
      throw OsErrors.of(OsErrors.EISDIR, name);
    }
    return descriptor;
  }
}
