package dev.krait.transpiler.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that holds, once closed, what was written to it and nothing else. */
final class LibraryFolder implements AutoCloseable {
  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  LibraryFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a file; one that has this content already keeps its time. */
  void write(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    written.add(file);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /** Removes what was not written. */
  @Override
  public void close() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> members = Files.list(file)) {
          if (members.findAny().isPresent()) {
            continue;
          }
        }
      }
      if (!written.contains(file)) {
        Files.delete(file);
      }
    }
  }
}
