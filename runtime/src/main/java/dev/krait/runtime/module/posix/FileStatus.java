package dev.krait.runtime.module.posix;

import dev.krait.runtime.module.types.StructSequence;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** {@code os.stat_result}, made of what Java tells of a file. */
public final class FileStatus {
  /** {@code os.stat_result}. */
  static final StructSequenceType KIND =
      new StructSequenceType(
          "os.stat_result",
          true,
          10,
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime_ns",
          "st_mtime_ns",
          "st_ctime_ns",
          "st_blksize",
          "st_blocks",
          "st_rdev");

  private static final int BLOCK = 4096;
  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

  private FileStatus() {}

  /** The attributes by Java's names. */
  static Map<String, Object> attributes(Path path, boolean follow) throws IOException {
    return Files.readAttributes(path, "unix:*", follow ? FOLLOW : NO_FOLLOW);
  }

  /** {@code stat} or {@code lstat}. */
  static StructSequence of(Path path, boolean follow) throws IOException {
    return of(attributes(path, follow));
  }

  /** {@code fstat}. */
  static StructSequence ofDescriptor(long descriptor) throws IOException {
    return of(attributes(Descriptors.get(descriptor)));
  }

  /** The attributes of an open file, as far as they are still known. */
  public static Map<String, Object> attributes(OpenFile file) throws IOException {
    Map<String, Object> attributes = null;
    if (file.path() != null) {
      try {
        attributes = attributes(file.path(), true);
      } catch (IOException e) {
        attributes = null; // removed or renamed since
      }
    }
    if (attributes != null) {
      return attributes;
    }
    Map<String, Object> made = new HashMap<>();
    FileTime now = FileTime.from(Instant.now());
    boolean regular = file.path() != null;
    made.put("mode", regular ? 0x8000 | 0600 : file.mode());
    made.put("ino", (long) System.identityHashCode(file));
    made.put("dev", 0L);
    made.put("nlink", regular ? 0 : 1);
    made.put("uid", PosixIdentity.uid());
    made.put("gid", PosixIdentity.gid());
    made.put("size", regular ? file.size() : 0L);
    made.put("rdev", 0L);
    made.put("lastAccessTime", now);
    made.put("lastModifiedTime", now);
    made.put("ctime", now);
    return made;
  }

  private static StructSequence of(Map<String, Object> attributes) {
    long size = number(attributes, "size");
    FileTime access = (FileTime) attributes.get("lastAccessTime");
    FileTime change = (FileTime) attributes.get("lastModifiedTime");
    FileTime status = (FileTime) attributes.get("ctime");
    PyObject[] fields = {
      PyInt.of(number(attributes, "mode") & 0xffffffffL),
      PyInt.of(number(attributes, "ino")),
      PyInt.of(number(attributes, "dev")),
      PyInt.of(number(attributes, "nlink")),
      PyInt.of(number(attributes, "uid") & 0xffffffffL),
      PyInt.of(number(attributes, "gid") & 0xffffffffL),
      PyInt.of(size),
      seconds(access),
      seconds(change),
      seconds(status),
      fraction(access),
      fraction(change),
      fraction(status),
      nanoseconds(access),
      nanoseconds(change),
      nanoseconds(status),
      PyInt.of(BLOCK),
      PyInt.of((size + BLOCK - 1) / BLOCK * (BLOCK / 512)),
      PyInt.of(number(attributes, "rdev"))
    };
    return KIND.make(fields);
  }

  private static long number(Map<String, Object> attributes, String name) {
    return ((Number) attributes.get(name)).longValue();
  }

  private static PyObject seconds(FileTime time) {
    return PyInt.of(time.toInstant().getEpochSecond());
  }

  private static PyObject fraction(FileTime time) {
    Instant instant = time.toInstant();
    return PyFloat.of(instant.getEpochSecond() + 1e-9 * instant.getNano());
  }

  private static PyObject nanoseconds(FileTime time) {
    Instant instant = time.toInstant();
    return PyInt.of(instant.getEpochSecond() * 1_000_000_000L + instant.getNano());
  }
}
