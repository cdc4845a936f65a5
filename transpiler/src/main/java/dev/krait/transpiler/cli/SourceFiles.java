package dev.krait.transpiler.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The Python files that a command line names.
 *
 * @param files in the order of the command line, those of a folder in alphabetical order
 * @param problems what cannot be read, one line each
 */
record SourceFiles(List<SourceFile> files, List<String> problems) {
  /**
   * A file.
   *
   * @param root the folder from which the module's name counts: what was named, without the
   *     packages around it
   */
  record SourceFile(Path root, Path path, String name) {
    /** The dotted name of the module, seen from the root. */
    String moduleName() {
      String relative = root.relativize(path).toString();
      String stem =
          relative.endsWith(".py") ? relative.substring(0, relative.length() - 3) : relative;
      if (stem.endsWith("/__init__")) {
        stem = stem.substring(0, stem.length() - "/__init__".length());
      }
      return stem.replace('.', '_').replace('-', '_').replace('/', '.');
    }

    byte[] read() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  static SourceFiles find(List<String> names) {
    List<SourceFile> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        walk(path, files, problems);
      } else if (Files.isReadable(path)) {
        Path parent = path.toAbsolutePath().getParent();
        files.add(new SourceFile(parent, path.toAbsolutePath(), name));
      } else {
        problems.add(name + ": error: " + reason(path));
      }
    }
    return new SourceFiles(files, problems);
  }

  private static String reason(Path path) {
    return Files.exists(path) ? "permission denied" : "no such file or folder";
  }

  /** Symbolic links to folders are not followed, so that there are no loops. */
  private static void walk(Path root, List<SourceFile> files, List<String> problems) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
              boolean hidden = name.length() > 1 && name.startsWith(".") && !name.equals("..");
              return !folder.equals(root) && (hidden || name.equals("__pycache__"))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".py") && Files.isRegularFile(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add(file + ": error: " + reason(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add(root + ": error: " + e.getMessage());
    }
    Collections.sort(found);
    Path base = root.toAbsolutePath().normalize();
    while (Files.isRegularFile(base.resolve("__init__.py")) && base.getParent() != null) {
      base = base.getParent();
    }
    for (Path file : found) {
      files.add(new SourceFile(base, file.toAbsolutePath().normalize(), file.toString()));
    }
  }
}
