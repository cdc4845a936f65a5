package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Abandoned;
import dev.krait.runtime.process.Descriptors;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** The functions that ask for and change what a file system keeps of a file. */
@Exposed(value = "posix", module = true)
final class PosixStat {
  private static final int EXECUTE = 1;
  private static final int WRITE = 2;
  private static final int READ = 4;
  private static final long BILLION = 1_000_000_000L;

  private PosixStat() {}

  static boolean follows(PyObject followSymlinks) {
    return followSymlinks == null || followSymlinks.isTrue();
  }

  private static LinkOption[] options(PyObject followSymlinks) {
    return follows(followSymlinks)
        ? new LinkOption[0]
        : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
  }

  @Method("stat(path, *, dir_fd=None, follow_symlinks=True)")
  static PyObject stat(PyObject path, PyObject directory, PyObject follow) {
    PathArgument file =
        PathArgument.of("stat", "path", path, PathArgument.Also.DESCRIPTOR, directory);
    return status(file, follows(follow));
  }

  private static PyObject status(PathArgument file, boolean follow) {
    try {
      if (file.isDescriptor()) {
        return FileStatus.ofDescriptor(file.descriptor());
      }
      Path path = file.path();
      Abandoned.settle(path);
      boolean slash = file.endsWithSlash();
      if (slash && Files.exists(path) && !Files.isDirectory(path)) {
        throw new ErrnoException(OsErrors.ENOTDIR);
      }
      return FileStatus.of(path, follow || slash);
    } catch (IOException e) {
      throw file.isDescriptor() ? OsErrors.of(e, null) : file.error(e);
    }
  }

  @Method("lstat(path, *, dir_fd=None)")
  static PyObject lstat(PyObject path, PyObject directory) {
    return status(
        PathArgument.of("lstat", "path", path, PathArgument.Also.NOTHING, directory), false);
  }

  @Method("fstat(fd)")
  static PyObject fstat(PyObject descriptor) {
    long number = Index.toLong(descriptor);
    return PathOperation.get(
        null,
        () -> {
          Abandoned.release();
          return FileStatus.ofDescriptor(number);
        });
  }

  @Method("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
  static boolean access(
      PyObject path, PyObject mode, PyObject directory, PyObject effective, PyObject follow) {
    PathArgument file =
        PathArgument.of("access", "path", path, PathArgument.Also.NOTHING, directory);
    long wanted = Index.toLong(mode);
    try {
      Path target = file.path();
      return Files.exists(target, options(follow))
          && (!file.endsWithSlash() || Files.isDirectory(target))
          && ((wanted & READ) == 0 || Files.isReadable(target))
          && ((wanted & WRITE) == 0 || Files.isWritable(target))
          && ((wanted & EXECUTE) == 0 || Files.isExecutable(target));
    } catch (IOException e) {
      return false;
    }
  }

  @Method("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")
  static void chmod(PyObject path, PyObject mode, PyObject directory, PyObject follow) {
    PathArgument file =
        PathArgument.of("chmod", "path", path, PathArgument.Also.DESCRIPTOR, directory);
    int bits = (int) Index.toLong(mode);
    PathOperation.run(
        file.filename(),
        () -> {
          Path target = file.path();
          if (!follows(follow) && Files.isSymbolicLink(target)) {
            throw Errors.of(
                ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                "chmod: follow_symlinks unavailable on this platform");
          }
          Files.setAttribute(target, "unix:mode", bits & 07777);
        });
  }

  @Method("fchmod(fd, mode)")
  static void fchmod(PyObject descriptor, PyObject mode) {
    int bits = (int) Index.toLong(mode);
    long number = Index.toLong(descriptor);
    PathOperation.run(
        null,
        () -> {
          Path path = Descriptors.get(number).path();
          if (path == null) {
            throw new ErrnoException(OsErrors.EINVAL);
          }
          Files.setAttribute(path, "unix:mode", bits & 07777);
        });
  }

  @Method("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
  static void chown(
      PyObject path, PyObject uid, PyObject gid, PyObject directory, PyObject follow) {
    PathArgument file =
        PathArgument.of("chown", "path", path, PathArgument.Also.DESCRIPTOR, directory);
    own(file, uid, gid, options(follow));
  }

  @Method("lchown(path, uid, gid)")
  static void lchown(PyObject path, PyObject uid, PyObject gid) {
    PathArgument file = PathArgument.of("lchown", path);
    own(file, uid, gid, new LinkOption[] {LinkOption.NOFOLLOW_LINKS});
  }

  @Method("fchown(fd, uid, gid)")
  static void fchown(PyObject descriptor, PyObject uid, PyObject gid) {
    PathArgument file =
        PathArgument.of("fchown", "fd", descriptor, PathArgument.Also.DESCRIPTOR, null);
    own(file, uid, gid, new LinkOption[0]);
  }

  private static void own(PathArgument file, PyObject uid, PyObject gid, LinkOption[] options) {
    long user = Index.toLong(uid);
    long group = Index.toLong(gid);
    PathOperation.run(
        file.isDescriptor() ? null : file.filename(),
        () -> {
          Path path = file.path();
          if (user != -1) {
            Files.setAttribute(path, "unix:uid", (int) user, options);
          }
          if (group != -1) {
            Files.setAttribute(path, "unix:gid", (int) group, options);
          }
          if (user == -1 && group == -1) {
            FileStatus.of(path, options.length == 0);
          }
        });
  }

  // ---- times ----

  @Method("utime(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)")
  static void utime(
      PyObject path, PyObject times, PyObject ns, PyObject directory, PyObject follow) {
    PathArgument file =
        PathArgument.of("utime", "path", path, PathArgument.Also.DESCRIPTOR, directory);
    boolean given = times != null && times != PyNone.NONE;
    if (given && ns != null) {
      throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
    }
    Instant[] both;
    if (given) {
      PyObject[] pair = pair(times);
      if (pair == null) {
        throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
      }
      both = new Instant[] {seconds(pair[0]), seconds(pair[1])};
    } else if (ns != null) {
      PyObject[] pair = pair(ns);
      if (pair == null) {
        throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
      }
      both = new Instant[] {nanoseconds(pair[0]), nanoseconds(pair[1])};
    } else {
      Instant now = Instant.now();
      both = new Instant[] {now, now};
    }
    PathOperation.run(
        file.isDescriptor() ? null : file.filename(),
        () ->
            Files.getFileAttributeView(file.path(), BasicFileAttributeView.class, options(follow))
                .setTimes(FileTime.from(both[1]), FileTime.from(both[0]), null));
  }

  private static PyObject[] pair(PyObject value) {
    return value instanceof dev.krait.runtime.collection.TupleLayout tuple
            && tuple.items().length == 2
        ? tuple.items()
        : null;
  }

  private static Instant seconds(PyObject value) {
    if (value instanceof FloatLayout number) {
      double seconds = number.doubleValue();
      if (Double.isNaN(seconds)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      BigDecimal exact = checked(new BigDecimal(seconds));
      BigInteger nanos =
          exact
              .multiply(BigDecimal.valueOf(BILLION))
              .setScale(0, RoundingMode.FLOOR)
              .toBigInteger();
      return instant(nanos);
    }
    IntLayout number = Index.of(value);
    checked(new BigDecimal(number.bigValue()));
    return Instant.ofEpochSecond(number.longValue());
  }

  private static BigDecimal checked(BigDecimal seconds) {
    if (seconds.abs().compareTo(BigDecimal.valueOf(31_556_889_864_403_199L)) >= 0) {
      throw tooLarge();
    }
    return seconds;
  }

  private static PyException tooLarge() {
    return Errors.overflowError("timestamp out of range for platform time_t");
  }

  private static Instant nanoseconds(PyObject value) {
    return instant(Index.of(value).bigValue());
  }

  private static Instant instant(BigInteger nanos) {
    BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(BILLION));
    if (parts[0].bitLength() > 54) {
      throw tooLarge();
    }
    return Instant.ofEpochSecond(parts[0].longValue(), parts[1].longValue());
  }

  // ---- file systems ----

  @Method("statvfs(path)")
  static PyObject statvfs(PyObject path) {
    PathArgument file =
        PathArgument.of("statvfs", "path", path, PathArgument.Also.DESCRIPTOR, null);
    return PathOperation.get(file.filename(), () -> statvfs(file.path()));
  }

  @Method("fstatvfs(fd)")
  static PyObject fstatvfs(PyObject descriptor) {
    PathArgument file =
        PathArgument.of("fstatvfs", "fd", descriptor, PathArgument.Also.DESCRIPTOR, null);
    return PathOperation.get(null, () -> statvfs(file.path()));
  }

  private static PyObject statvfs(Path path) throws IOException {
    FileStore store = Files.getFileStore(path);
    long block = store.getBlockSize();
    long[] values = {
      block,
      block,
      store.getTotalSpace() / block,
      store.getUnallocatedSpace() / block,
      store.getUsableSpace() / block,
      0,
      0,
      0,
      store.isReadOnly() ? 1 : 0,
      255,
      0
    };
    PyObject[] fields = new PyObject[values.length];
    for (int i = 0; i < values.length; i++) {
      fields[i] = PyInt.of(values[i]);
    }
    return FileSystemStatus.KIND.make(fields);
  }

  /** {@code os.statvfs_result}, made when first asked for. */
  static final class FileSystemStatus {
    static final StructSequenceType KIND =
        new StructSequenceType(
            "os.statvfs_result",
            true,
            10,
            "f_bsize",
            "f_frsize",
            "f_blocks",
            "f_bfree",
            "f_bavail",
            "f_files",
            "f_ffree",
            "f_favail",
            "f_flag",
            "f_namemax",
            "f_fsid");

    private FileSystemStatus() {}
  }
}
