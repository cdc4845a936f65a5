package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Abandoned;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.OpenCall;
import dev.krait.runtime.process.Umask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** The functions that make, move and remove names in directories. */
@Exposed(value = "posix", module = true)
final class PosixFiles {
  private PosixFiles() {}

  private static PathArgument plain(
      String function, String parameter, PyObject path, PyObject directory) {
    return PathArgument.of(function, parameter, path, PathArgument.Also.NOTHING, directory);
  }

  @Method("mkdir(path, mode=511, *, dir_fd=None)")
  static void mkdir(PyObject path, PyObject mode, PyObject directory) {
    PathArgument file = plain("mkdir", "path", path, directory);
    int bits = mode == null ? 0777 : (int) Index.toLong(mode);
    PathOperation.run(
        file.filename(),
        () -> {
          Path target = file.path();
          int permissions = bits & 0777 & ~Umask.get();
          Files.createDirectory(target, OpenCall.permissions(permissions));
          if (!Umask.isNative() || (bits & 01000) != 0) {
            Files.setAttribute(target, "unix:mode", permissions | bits & 01000);
          }
        });
  }

  @Method("rmdir(path, *, dir_fd=None)")
  static void rmdir(PyObject path, PyObject directory) {
    PathArgument file = plain("rmdir", "path", path, directory);
    PathOperation.run(
        file.filename(),
        () -> {
          Path target = file.path();
          if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
              && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
          }
          if (file.name().toString().equals(".") || file.name().toString().endsWith("/.")) {
            throw new ErrnoException(OsErrors.EINVAL);
          }
          Files.delete(target);
        });
  }

  @Method("unlink(path, *, dir_fd=None)")
  static void unlink(PyObject path, PyObject directory) {
    remove("unlink", path, directory);
  }

  @Method("remove(path, *, dir_fd=None)")
  static void remove(PyObject path, PyObject directory) {
    remove("remove", path, directory);
  }

  private static void remove(String function, PyObject path, PyObject directory) {
    PathArgument file = plain(function, "path", path, directory);
    PathOperation.run(
        file.filename(),
        () -> {
          Path target = file.path();
          if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.EISDIR);
          }
          if (file.endsWithSlash() && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
          }
          Files.delete(target);
        });
  }

  @Method("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  static void rename(
      PyObject source, PyObject target, PyObject sourceDirectory, PyObject targetDirectory) {
    move("rename", source, target, sourceDirectory, targetDirectory);
  }

  @Method("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  static void replace(
      PyObject source, PyObject target, PyObject sourceDirectory, PyObject targetDirectory) {
    move("replace", source, target, sourceDirectory, targetDirectory);
  }

  private static void move(
      String function,
      PyObject source,
      PyObject target,
      PyObject sourceDirectory,
      PyObject targetDirectory) {
    PathArgument from = plain(function, "src", source, sourceDirectory);
    PathArgument to = plain(function, "dst", target, targetDirectory);
    PathOperation.run(
        from.filename(),
        to.filename(),
        () -> {
          Path old = from.path();
          Path fresh = to.path();
          Abandoned.settle(old);
          boolean directory = Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS);
          boolean slash = from.endsWithSlash() || to.endsWithSlash();
          if (slash && !directory && Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.ENOTDIR);
          }
          Files.move(old, fresh, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  @Method("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=(os.name != 'nt'))")
  static void link(
      PyObject source,
      PyObject target,
      PyObject sourceDirectory,
      PyObject targetDirectory,
      PyObject follow) {
    PathArgument from = plain("link", "src", source, sourceDirectory);
    PathArgument to = plain("link", "dst", target, targetDirectory);
    PathOperation.run(
        from.filename(),
        to.filename(),
        () -> {
          Path old = from.path();
          if (follow != null && follow.isTrue()) {
            old = old.toRealPath();
          } else if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.EPERM);
          }
          Files.createLink(to.path(), old);
        });
  }

  @Method("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
  static void symlink(PyObject source, PyObject target, PyObject isDirectory, PyObject directory) {
    PathArgument from = plain("symlink", "src", source, null);
    PathArgument to = plain("symlink", "dst", target, directory);
    PathOperation.run(
        from.filename(),
        to.filename(),
        () -> {
          if (from.name().length() == 0) {
            throw new ErrnoException(OsErrors.ENOENT);
          }
          Files.createSymbolicLink(to.path(), from.literal());
        });
  }

  @Method("readlink(path, *, dir_fd=None)")
  static PyObject readlink(PyObject path, PyObject directory) {
    PathArgument file = plain("readlink", "path", path, directory);
    return PathOperation.get(
        file.filename(), () -> file.value(FileNames.bytes(Files.readSymbolicLink(file.path()))));
  }

  @Method("mkfifo(path, mode=438, *, dir_fd=None)")
  static void mkfifo(PyObject path, PyObject mode, PyObject directory) {
    PathArgument file = plain("mkfifo", "path", path, directory);
    int bits = (mode == null ? 0666 : (int) Index.toLong(mode)) & 0777 & ~Umask.get();
    PathOperation.run(
        null,
        () -> {
          Path target = file.path();
          if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ErrnoException(OsErrors.EEXIST);
          }
          if (!Files.isDirectory(target.getParent())) {
            throw new ErrnoException(OsErrors.ENOENT);
          }
          runTool("mkfifo", "-m", Integer.toOctalString(bits), target.toString());
        });
  }

  /** For what Java has no call: the system's own program. */
  private static void runTool(String... words) throws IOException {
    Process process =
        new ProcessBuilder(words)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new ErrnoException(OsErrors.EACCES);
      }
    } catch (InterruptedException e) {
      throw Errors.runtimeError(words[0] + " was interrupted");
    }
  }
}
