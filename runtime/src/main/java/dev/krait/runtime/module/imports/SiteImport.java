package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.PythonVariables;
import java.io.File;
import java.util.List;
import java.util.function.Supplier;

/**
 * The module {@code site}, which CPython imports before it puts the program's folder on the path.
 * Here that is done at the start only where there is something for it: a folder {@code
 * site-packages} or a module {@code sitecustomize}.
 */
public final class SiteImport {
  private static final String FOLDER = "/lib/python3.14/site-packages";
  private static final List<String> CUSTOM = List.of("sitecustomize.py", "usercustomize.py");

  private SiteImport() {}

  /**
   * Imports it at the start if need be.
   *
   * @param user whether the user's own {@code site-packages} count
   */
  public static void atStart(boolean user) {
    String home = System.getProperty("user.home");
    if (new File(SysModule.get("prefix") + FOLDER).isDirectory()
        || user && home != null && new File(home + "/.local" + FOLDER).isDirectory()
        || isCustomized()) {
      Imports.importModule("site");
    }
  }

  private static boolean isCustomized() {
    String path = PythonVariables.get("PYTHONPATH");
    if (path == null) {
      return false;
    }
    for (String entry : path.split(File.pathSeparator)) {
      for (String name : CUSTOM) {
        if (new File(entry, name).isFile()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Imports it as if the program's folder were not on the path yet. */
  static PyObject without(Supplier<PyObject> loading) {
    if (!(SysModule.get("path") instanceof PyList path) || path.len() == 0 || isSafePath()) {
      return loading.get();
    }
    PyObject first = path.removeAt(0);
    try {
      return loading.get();
    } finally {
      if (SysModule.get("path") instanceof PyList now) {
        now.insert(0, first);
      }
    }
  }

  private static boolean isSafePath() {
    PyObject flags = SysModule.get("flags");
    return flags != null && flags.attr("safe_path").isTrue();
  }
}
