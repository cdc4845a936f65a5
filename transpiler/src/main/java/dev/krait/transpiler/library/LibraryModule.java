package dev.krait.transpiler.library;

import dev.krait.transpiler.emit.ClassNames;
import dev.krait.transpiler.emit.JavaPackages;
import dev.krait.transpiler.project.ModuleIndexSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A module of the library.
 *
 * @param name the dotted name
 * @param root the folder of sources that it comes from
 * @param path of the source below the library's folder
 * @param source of the text below the folder of sources; the path unless another module's is used
 * @param isPackage whether the source is an {@code __init__.py}
 * @param reason why the build goes on without it; null if it must not
 */
record LibraryModule(
    String name, Path root, String path, String source, boolean isPackage, String reason) {
  /** The Java package of all library modules. */
  static final String ROOT = "dev.krait.lib";

  byte[] read() throws IOException {
    return Files.readAllBytes(root.resolve(source));
  }

  /** The Java package of the module's class. */
  String packageName() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? ROOT : ROOT + "." + JavaPackages.of(name.substring(0, dot));
  }

  /** The binary name of the module's class. */
  String className() {
    return packageName() + "." + ClassNames.of(name);
  }

  ModuleIndexSource.Entry entry() {
    return new ModuleIndexSource.Entry(name, className(), isPackage);
  }
}
