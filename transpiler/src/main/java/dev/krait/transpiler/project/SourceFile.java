package dev.krait.transpiler.project;

import dev.krait.transpiler.emit.JavaPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Python file of a project.
 *
 * @param root the folder from which the module's name counts: what was named, without the packages
 *     around it
 * @param name the file as the user knows it
 */
public record SourceFile(Path root, Path path, String name) {
  private static final String INIT = "/__init__";

  /** The dotted name of the module, seen from the root. */
  public String moduleName() {
    String stem = stem();
    if (stem.endsWith(INIT)) {
      stem = stem.substring(0, stem.length() - INIT.length());
    }
    return stem.replace('.', '_').replace('-', '_').replace('/', '.');
  }

  /** Whether it is the {@code __init__.py} of a package. */
  boolean isPackage() {
    return stem().endsWith(INIT);
  }

  /** Python packages become Java packages below the one that was asked for. */
  public String packageBelow(String packageName) {
    String module = moduleName();
    int dot = module.lastIndexOf('.');
    String own = dot < 0 ? "" : JavaPackages.of(module.substring(0, dot));
    if (own.isEmpty()) {
      return packageName;
    }
    return packageName.isEmpty() ? own : packageName + "." + own;
  }

  public byte[] read() throws IOException {
    return Files.readAllBytes(path);
  }

  private String stem() {
    String relative = root.relativize(path).toString().replace('\\', '/');
    return relative.endsWith(".py") ? relative.substring(0, relative.length() - 3) : relative;
  }
}
