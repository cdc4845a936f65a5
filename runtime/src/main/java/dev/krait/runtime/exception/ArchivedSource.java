package dev.krait.runtime.exception;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Sources in archives, whose path goes on behind the archive's own. */
final class ArchivedSource {
  private ArchivedSource() {}

  /** The bytes of a file in an archive. */
  static byte[] bytes(String path) throws IOException {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      File archive = new File(path.substring(0, end));
      if (archive.isFile()) {
        return bytes(archive, path.substring(end + 1));
      }
    }
    throw new NoSuchFileException(path);
  }

  private static byte[] bytes(File archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive)) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new NoSuchFileException(name);
      }
      try (InputStream stream = zip.getInputStream(entry)) {
        return stream.readAllBytes();
      }
    }
  }
}
