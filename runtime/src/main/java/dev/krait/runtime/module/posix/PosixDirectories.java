package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.DirectoryFile;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.WorkingDirectory;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The functions on directories as a whole and on the working directory. */
@Exposed(value = "posix", module = true)
final class PosixDirectories {
  private PosixDirectories() {}

  @Method("listdir(path=None)")
  static PyObject listdir(PyObject path) {
    PathArgument file = PathArgument.of("listdir", "path", path, PathArgument.Also.BOTH, null);
    return PathOperation.get(
        file.filename(),
        () -> {
          PyList names = new PyList();
          try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory(file))) {
            for (Path each : stream) {
              names.append(file.value(FileNames.bytes(each.getFileName())));
            }
          } catch (DirectoryIteratorException e) {
            throw e.getCause();
          }
          return names;
        });
  }

  /** The path of the directory that is to be listed. */
  private static Path directory(PathArgument file) throws IOException {
    Path path = file.path();
    if (file.isDescriptor() && !(Descriptors.get(file.descriptor()) instanceof DirectoryFile)) {
      throw new ErrnoException(OsErrors.ENOTDIR);
    }
    if (!Files.isDirectory(path) && Files.exists(path)) {
      throw new ErrnoException(OsErrors.ENOTDIR); // opening a named pipe would wait for its writer
    }
    return path;
  }

  @Method("scandir(path=None)")
  static PyObject scandir(PyObject path) {
    PathArgument file = PathArgument.of("scandir", "path", path, PathArgument.Also.BOTH, null);
    return PathOperation.get(
        file.filename(),
        () -> {
          Path directory = directory(file);
          return new ScandirIterator(file, directory, Files.newDirectoryStream(directory));
        });
  }

  @Method("getcwd()")
  static PyObject getcwd() {
    return FileNames.name(existing());
  }

  @Method("getcwdb()")
  static PyObject getcwdb() {
    return PyBytes.of(FileNames.bytes(existing()));
  }

  private static Path existing() {
    Path directory = WorkingDirectory.get();
    if (!Files.isDirectory(directory)) {
      throw OsErrors.of(OsErrors.ENOENT);
    }
    return directory;
  }

  @Method("chdir(path)")
  static void chdir(PyObject path) {
    PathArgument file = PathArgument.of("chdir", "path", path, PathArgument.Also.DESCRIPTOR, null);
    PathOperation.run(file.filename(), () -> enter(file.path()));
  }

  @Method("fchdir(fd)")
  static void fchdir(PyObject descriptor) {
    long number = FileNumber.of(descriptor);
    PathOperation.run(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          if (!(file instanceof DirectoryFile)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
          }
          enter(file.path());
        });
  }

  private static void enter(Path path) throws IOException {
    Path real = path.toRealPath();
    if (!Files.isDirectory(real)) {
      throw new ErrnoException(OsErrors.ENOTDIR);
    }
    if (!Files.isExecutable(real)) {
      throw new ErrnoException(OsErrors.EACCES);
    }
    WorkingDirectory.set(real);
  }

  @Method("fspath(path)")
  static PyObject fspath(PyObject path) {
    if (path instanceof StrLayout || path instanceof BytesLayout) {
      return path;
    }
    PyObject method = path.type().lookup("__fspath__");
    if (method == null || method == PyNone.NONE) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + path.type().name());
    }
    return PathArgument.fspath(path, method);
  }

  @Method("umask(mask, /)")
  static long umask(PyObject mask) {
    return dev.krait.runtime.process.Umask.set((int) Index.toLong(mask));
  }
}
