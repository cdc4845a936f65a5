package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * The folder that Java files are written to: each complete or not at all, none that something else
 * wrote.
 */
final class OutputFolder {
  /** The first line of each file, by which it is known again. */
  static final String MARKER = "// Transpiled from Python by Krait; changes will be overwritten.\n";

  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** There is a file that Krait did not write. */
  static final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFileException(Path file) {
      super(file + " was not written by Krait and is left alone");
    }
  }

  /**
   * Writes a file.
   *
   * @return false if it has this content already
   */
  boolean write(String path, String source) throws IOException {
    Path file = folder.resolve(path);
    byte[] content = (MARKER + source).getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file)) {
      if (!Files.isRegularFile(file)) {
        throw new ForeignFileException(file);
      }
      byte[] present = Files.readAllBytes(file);
      if (Arrays.equals(present, content)) {
        return false;
      }
      byte[] marker = MARKER.getBytes(StandardCharsets.UTF_8);
      if (present.length < marker.length
          || !Arrays.equals(present, 0, marker.length, marker, 0, marker.length)) {
        throw new ForeignFileException(file);
      }
    }
    Files.createDirectories(file.getParent());
    Path temporary = Files.createTempFile(file.getParent(), ".krait", ".tmp");
    try {
      Files.write(temporary, content);
      if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(
            temporary, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return true;
  }

  /** A failure to write in one line. */
  static String describe(IOException e) {
    if (e instanceof FileSystemException failure && failure.getFile() != null) {
      String reason = failure.getReason();
      return failure.getFile()
          + ": "
          + (reason == null ? e.getClass().getSimpleName().replace("Exception", "") : reason);
    }
    return String.valueOf(e.getMessage());
  }
}
