package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.exception.SourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The standard library's modules that are written in Python: classes on the class path. For
 * programs they lie in a folder on {@code sys.path}, which need not exist; their sources stand
 * beside the classes.
 */
public final class Library {
  /** The Java package of the library's modules. */
  static final String PACKAGE = "dev.krait.lib";

  private static final String SOURCES = "dev/krait/lib/python/";
  private static final String ROOT =
      System.getProperty("krait.home", System.getProperty("java.home")) + "/lib/python3.14";

  private Library() {}

  /** The folder on {@code sys.path} in which the library lies. */
  public static String root() {
    return ROOT;
  }

  /** Whether a folder or file is the library's root or below it. */
  static boolean holds(String path) {
    return path.startsWith(ROOT)
        && (path.length() == ROOT.length() || path.charAt(ROOT.length()) == '/');
  }

  /** The entry of a module; null if the library has none of that name. */
  static ModuleIndex.Entry find(String name) {
    return Present.INDEX == null ? null : Present.INDEX.find(name);
  }

  /** The binary name of a module's class. */
  static String className(ModuleIndex.Entry entry) {
    return PACKAGE + "." + entry.className();
  }

  /** The file of a module, as {@code __file__} says. */
  static String fileOf(ModuleIndex.Entry entry) {
    return ROOT + "/" + entry.path();
  }

  /** The index of all modules; null if the library is not on the class path. */
  static ModuleIndex index() {
    return Present.INDEX;
  }

  /** The content of a file below the root; null if the library has no such file. */
  public static byte[] read(String file) {
    if (!file.startsWith(ROOT + "/")) {
      return null;
    }
    String resource = SOURCES + file.substring(ROOT.length() + 1);
    try (InputStream in = Library.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether a source found elsewhere is that of the library's module of the name. */
  public static boolean isCopy(String name, byte[] source) {
    ModuleIndex.Entry entry = find(name);
    return entry != null && Arrays.equals(source, read(fileOf(entry)));
  }

  /** Runs a module's code in a namespace, under the name of a file with its source. */
  public static void run(String name, PyDict globals, String file) {
    CompiledModules.load(className(find(name)), globals, file).run();
  }

  private static String text(String file) {
    byte[] bytes = read(file);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Looked for when first needed. */
  private static final class Present {
    private static final ModuleIndex INDEX = load();

    static {
      SourceLines.addProvider(Library::text);
    }

    private static ModuleIndex load() {
      try {
        return (ModuleIndex)
            Class.forName(PACKAGE + ".Index$").getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        return null;
      }
    }
  }
}
