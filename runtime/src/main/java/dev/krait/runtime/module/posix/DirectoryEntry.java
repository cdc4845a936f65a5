package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** An entry that {@code os.scandir} found; what it asked the system once it keeps. */
final class DirectoryEntry extends PyObject {
  /** {@code posix.DirEntry}. */
  static final PyType TYPE =
      PyType.builtin("posix.DirEntry", PyType.OBJECT, false, new DirectoryEntryMethodsTable());

  private final PyObject name;
  private final PyObject path;
  private final Path file;
  private BasicFileAttributes attributes;
  private PyObject status;
  private PyObject linkStatus;

  DirectoryEntry(PathArgument from, Path directory, byte[] name) {
    this.name = from.value(name);
    this.file = directory.resolve(FileNames.path(name));
    byte[] prefix = from.isDescriptor() ? new byte[0] : FileNames.encode(from.name());
    if (from.filename() == null || prefix.length == 0) {
      this.path = from.isDescriptor() ? this.name : from.value(join(new byte[] {'.'}, name));
    } else {
      this.path = from.value(join(prefix, name));
    }
  }

  private static byte[] join(byte[] directory, byte[] name) {
    int slash = directory[directory.length - 1] == '/' ? 0 : 1;
    byte[] all = java.util.Arrays.copyOf(directory, directory.length + slash + name.length);
    all[directory.length + slash - 1] = '/';
    System.arraycopy(name, 0, all, directory.length + slash, name.length);
    return all;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject name() {
    return name;
  }

  PyObject path() {
    return path;
  }

  Path file() {
    return file;
  }

  private BasicFileAttributes attributes() throws IOException {
    if (attributes == null) {
      attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
    return attributes;
  }

  boolean isSymbolicLink() {
    try {
      return attributes().isSymbolicLink();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
  }

  boolean is(boolean directory, boolean follow) {
    try {
      BasicFileAttributes own = attributes();
      if (own.isSymbolicLink() && follow) {
        own = Files.readAttributes(file, BasicFileAttributes.class);
      }
      return directory ? own.isDirectory() : own.isRegularFile();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
  }

  PyObject status(boolean follow) {
    try {
      if (!follow || !isSymbolicLink()) {
        if (linkStatus == null) {
          linkStatus = FileStatus.of(file, false);
        }
        return linkStatus;
      }
      if (status == null) {
        status = FileStatus.of(file, true);
      }
      return status;
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
  }
}
