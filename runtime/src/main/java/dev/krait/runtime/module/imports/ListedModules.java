package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.module.ModuleFinder;
import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Finds transpiled modules in the jars and folders of the class path that have an index of them.
 * Such a jar or folder stands on {@code sys.path}, as an archive of sources does in CPython.
 */
public final class ListedModules implements ModuleFinder {
  /**
   * A part of the class path.
   *
   * @param location its absolute path
   */
  private record Part(String location, ModuleIndex index) {}

  private final List<Part> parts = new ArrayList<>();

  private ListedModules() {}

  /** Those that the class path of the runtime has. */
  public static ListedModules ofClassPath() {
    ListedModules modules = new ListedModules();
    for (ModuleIndex index :
        ServiceLoader.load(ModuleIndex.class, ListedModules.class.getClassLoader())) {
      modules.parts.add(new Part(location(index.getClass()), index));
    }
    return modules;
  }

  private static String location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      if (source != null && source.getLocation() != null) {
        return new File(source.getLocation().toURI()).getPath();
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // It was not loaded from a file.
    }
    return "/" + type.getPackageName();
  }

  /** Entries for {@code sys.path}. */
  public List<String> locations() {
    return parts.stream().map(Part::location).distinct().toList();
  }

  @Override
  public Found find(String name, String folder) {
    String base = folder + "/" + name.substring(name.lastIndexOf('.') + 1);
    Found namespace = null;
    for (Part part : parts) {
      if (base.equals(part.location() + "/" + name.replace('.', '/'))) {
        ModuleIndex.Entry entry = part.index().find(name);
        if (entry != null) {
          return found(part, entry, base);
        }
        if (part.index().hasBelow(name)) {
          namespace = new Found(Kind.NAMESPACE, null, base, null);
        }
      }
    }
    return namespace;
  }

  private static Found found(Part part, ModuleIndex.Entry entry, String base) {
    String file = part.location() + "/" + entry.path();
    String javaPackage = part.index().getClass().getPackageName();
    String className =
        javaPackage.isEmpty() ? entry.className() : javaPackage + "." + entry.className();
    return new Found(
        Kind.SOURCE,
        file,
        entry.isPackage() ? base : null,
        module -> CompiledModules.load(className, module.dict(), file).run());
  }

  @Override
  public Consumer<PyDict> compile(byte[] source, String filename, String name) {
    return null;
  }
}
