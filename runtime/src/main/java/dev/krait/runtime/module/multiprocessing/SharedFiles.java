package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.text.PyStr;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Named memory that processes share: files that live in memory where the system has such. */
final class SharedFiles {
  private static final Path MEMORY = Path.of("/dev/shm");

  private SharedFiles() {}

  /** Where a name is kept; {@code EINVAL} if it names a folder. */
  static Path path(String prefix, PyStr name) throws IOException {
    String text = name.toString();
    String plain = text.startsWith("/") ? text.substring(1) : text;
    if (plain.isEmpty() || plain.indexOf('/') >= 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    Path folder =
        Files.isDirectory(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    return folder.resolve(FileNames.path(PyStr.of(prefix + plain)));
  }

  /** Makes a file of zeros that its owner alone can use, and maps it. */
  static MappedByteBuffer create(Path path, long size) throws IOException {
    Set<OpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try (FileChannel channel =
        FileChannel.open(
            path,
            options,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
    }
  }

  /** Maps a file that another process made. */
  static MappedByteBuffer open(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size());
    }
  }
}
