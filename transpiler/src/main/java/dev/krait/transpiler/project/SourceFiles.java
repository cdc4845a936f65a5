package dev.krait.transpiler.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Python files of a project.
 *
 * @param files in the order in which they were named, those of a folder in alphabetical order
 * @param problems what cannot be read
 */
public record SourceFiles(List<SourceFile> files, List<Diagnostic> problems) {
  /** The files, and those in the folders, that a command line names. */
  public static SourceFiles find(List<String> names) {
    List<SourceFile> files = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        walk(path, files, problems);
      } else if (Files.isReadable(path)) {
        Path parent = path.toAbsolutePath().getParent();
        files.add(new SourceFile(parent, path.toAbsolutePath(), name));
      } else {
        problems.add(Diagnostic.ofFile(name, reason(path)));
      }
    }
    return new SourceFiles(files, problems);
  }

  /** Those whose path below a folder is wanted. */
  public static SourceFiles in(Path folder, Predicate<String> wanted) {
    List<SourceFile> files = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    walk(folder, files, problems);
    Path base = folder.toAbsolutePath().normalize();
    files.removeIf(
        file -> !wanted.test(base.relativize(file.path()).toString().replace('\\', '/')));
    return new SourceFiles(files, problems);
  }

  private static String reason(Path path) {
    return Files.exists(path) ? "permission denied" : "no such file or folder";
  }

  /** Symbolic links to folders are not followed, so that there are no loops. */
  private static void walk(Path root, List<SourceFile> files, List<Diagnostic> problems) {
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
              problems.add(Diagnostic.ofFile(file.toString(), reason(file)));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add(Diagnostic.ofFile(root.toString(), e.getMessage()));
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
