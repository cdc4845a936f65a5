package dev.krait.transpiler.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells whether classes that were compiled against an earlier runtime still find all that they call
 * in the present one.
 */
final class Linkage implements AutoCloseable {
  private static final String RUNTIME = "dev/krait/runtime/";

  private final Path runtime;
  private final ZipFile jar;
  private final Map<String, ClassFile> classes = new HashMap<>();

  /**
   * @param runtime its jar or folder of classes
   */
  Linkage(Path runtime) throws IOException {
    this.runtime = runtime;
    this.jar = Files.isDirectory(runtime) ? null : new ZipFile(runtime.toFile());
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }

  /** Whether every reference of a module's classes is met. */
  synchronized boolean holds(Map<String, byte[]> unit) {
    for (byte[] bytes : unit.values()) {
      ClassFile file = ClassFile.read(bytes);
      for (ClassFile.Reference reference : file.references()) {
        if (reference.owner().startsWith(RUNTIME)
            && !declares(reference.owner(), reference.member())) {
          return false;
        }
      }
      for (String parent : file.parents()) {
        if (parent.startsWith(RUNTIME) && find(parent) == null) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean declares(String owner, String member) {
    ClassFile file = find(owner);
    if (file == null) {
      return false;
    }
    if (file.members().contains(member)) {
      return true;
    }
    return file.parents().stream()
        .anyMatch(parent -> !parent.startsWith(RUNTIME) || declares(parent, member));
  }

  private ClassFile find(String name) {
    return classes.computeIfAbsent(name, this::load);
  }

  private ClassFile load(String name) {
    String path = name + ".class";
    try {
      if (jar == null) {
        Path file = runtime.resolve(path);
        return Files.exists(file) ? ClassFile.read(Files.readAllBytes(file)) : null;
      }
      ZipEntry entry = jar.getEntry(path);
      return entry == null ? null : ClassFile.read(jar.getInputStream(entry).readAllBytes());
    } catch (IOException e) {
      return null;
    }
  }
}
