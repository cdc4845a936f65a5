package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** Extended attributes: those of users, which are the ones that Java reaches. */
@Exposed(value = "posix", module = true)
final class PosixAttributes {
  private static final String USER = "user.";
  private static final int ENODATA = 61;
  private static final int ENOTSUP = 95;
  private static final int CREATE = 1;
  private static final int REPLACE = 2;

  private PosixAttributes() {}

  private static UserDefinedFileAttributeView view(PathArgument file, PyObject follow)
      throws IOException {
    LinkOption[] options =
        PosixStat.follows(follow)
            ? new LinkOption[0]
            : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    if (!Files.exists(file.path(), options)) {
      throw new ErrnoException(OsErrors.ENOENT);
    }
    UserDefinedFileAttributeView view =
        Files.getFileAttributeView(file.path(), UserDefinedFileAttributeView.class, options);
    boolean link = options.length > 0 && Files.isSymbolicLink(file.path());
    if (view == null || link) {
      throw new ErrnoException(link ? OsErrors.EPERM : ENOTSUP);
    }
    return view;
  }

  private static PathArgument file(String function, PyObject path) {
    return PathArgument.of(function, "path", path, PathArgument.Also.DESCRIPTOR, null);
  }

  /** The name without its namespace. */
  private static String name(String function, PyObject attribute) throws IOException {
    PathArgument text =
        PathArgument.of(function, "attribute", attribute, PathArgument.Also.NOTHING, null);
    String name = text.name().toString();
    if (!name.startsWith(USER)) {
      throw new ErrnoException(ENOTSUP);
    }
    return name.substring(USER.length());
  }

  private static void requireThere(UserDefinedFileAttributeView view, String name)
      throws IOException {
    if (!view.list().contains(name)) {
      throw new ErrnoException(ENODATA);
    }
  }

  @Method("listxattr(path=None, *, follow_symlinks=True)")
  static PyObject list(PyObject path, PyObject follow) {
    PathArgument file = PathArgument.of("listxattr", "path", path, PathArgument.Also.BOTH, null);
    return PathOperation.get(
        file.filename(),
        () -> {
          PyList names = new PyList();
          for (String each : view(file, follow).list()) {
            names.append(PyStr.of(USER + each));
          }
          return names;
        });
  }

  @Method("getxattr(path, attribute, *, follow_symlinks=True)")
  static PyObject get(PyObject path, PyObject attribute, PyObject follow) {
    PathArgument file = file("getxattr", path);
    return PathOperation.get(
        file.filename(),
        () -> {
          UserDefinedFileAttributeView view = view(file, follow);
          String name = name("getxattr", attribute);
          requireThere(view, name);
          ByteBuffer buffer = ByteBuffer.allocate(view.size(name));
          view.read(name, buffer);
          return PyBytes.of(buffer.array());
        });
  }

  @Method("setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)")
  static void set(
      PyObject path, PyObject attribute, PyObject value, PyObject flags, PyObject follow) {
    PathArgument file = file("setxattr", path);
    byte[] bytes = Buffers.bytes(value);
    long how = flags == null ? 0 : Index.toLong(flags);
    PathOperation.run(
        file.filename(),
        () -> {
          UserDefinedFileAttributeView view = view(file, follow);
          String name = name("setxattr", attribute);
          boolean there = view.list().contains(name);
          if (there && how == CREATE) {
            throw new ErrnoException(OsErrors.EEXIST);
          }
          if (how == REPLACE) {
            requireThere(view, name);
          }
          view.write(name, ByteBuffer.wrap(bytes));
        });
  }

  @Method("removexattr(path, attribute, *, follow_symlinks=True)")
  static void remove(PyObject path, PyObject attribute, PyObject follow) {
    PathArgument file = file("removexattr", path);
    PathOperation.run(
        file.filename(),
        () -> {
          UserDefinedFileAttributeView view = view(file, follow);
          String name = name("removexattr", attribute);
          requireThere(view, name);
          view.delete(name);
        });
  }
}
