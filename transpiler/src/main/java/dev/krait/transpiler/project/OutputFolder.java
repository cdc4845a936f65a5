package dev.krait.transpiler.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that Java files are written to: each complete or not at all, none that something else
 * wrote.
 */
public final class OutputFolder {
  private static final String NOTE =
      " Transpiled from Python by Krait; changes will be overwritten.\n";

  /** The first line of each Java file, by which it is known again. */
  public static final String MARKER = "//" + NOTE;

  /** The same of files of another kind. */
  private static final String OTHER_MARKER = "#" + NOTE;

  private final Path folder;
  private final Set<Path> written = new HashSet<>();

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
    byte[] content = (marker(path) + source).getBytes(StandardCharsets.UTF_8);
    written.add(file);
    if (Files.exists(file)) {
      if (!Files.isRegularFile(file)) {
        throw new ForeignFileException(file);
      }
      byte[] present = Files.readAllBytes(file);
      if (Arrays.equals(present, content)) {
        return false;
      }
      if (!isMarked(file, present)) {
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

  /** What Krait wrote to a file, without its first line; empty if there is no such file. */
  String read(String path) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return "";
    }
    byte[] present = Files.readAllBytes(file);
    return isMarked(file, present)
        ? new String(present, StandardCharsets.UTF_8).substring(marker(path).length())
        : "";
  }

  boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /**
   * Removes what Krait wrote into the folder before and did not write now, and folders that become
   * empty.
   *
   * @return how many files
   */
  int removeOthers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(file -> !written.contains(file)).toList();
    }
    int removed = 0;
    for (Path file : files) {
      if (isMarked(file)) {
        Files.delete(file);
        removed++;
        removeEmpty(file.getParent());
      }
    }
    return removed;
  }

  private void removeEmpty(Path leaf) throws IOException {
    for (Path each = leaf; !each.equals(folder); each = each.getParent()) {
      try (Stream<Path> content = Files.list(each)) {
        if (content.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(each);
    }
  }

  private static String marker(String path) {
    return path.endsWith(".java") ? MARKER : OTHER_MARKER;
  }

  private static boolean isMarked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return isMarked(file, in.readNBytes(MARKER.length()));
    }
  }

  private static boolean isMarked(Path file, byte[] content) {
    byte[] marker = marker(file.toString()).getBytes(StandardCharsets.UTF_8);
    return content.length >= marker.length
        && Arrays.equals(content, 0, marker.length, marker, 0, marker.length);
  }

  /** A failure to write in one line. */
  public static String describe(IOException e) {
    if (e instanceof FileSystemException failure && failure.getFile() != null) {
      String reason = failure.getReason();
      return failure.getFile()
          + ": "
          + (reason == null ? e.getClass().getSimpleName().replace("Exception", "") : reason);
    }
    return String.valueOf(e.getMessage());
  }
}
