package dev.krait.runtime.module;

import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import java.util.function.Consumer;

/** Finds modules that are not written in Java: compiled classes, or sources to be compiled. */
public interface ModuleFinder {
  /**
   * Finds a module.
   *
   * @param name the full name
   * @param path the parent package's {@code __path__}; null for a top-level module
   * @return null if there is no such module here
   */
  Found find(String name, PyObject path);

  /**
   * A module that can be run.
   *
   * @param file {@code __file__}, or null
   * @param path {@code __path__} of a package; null for a plain module
   * @param body runs the module's code in the namespace of the given module
   */
  record Found(String file, PyObject path, Consumer<PyModule> body) {}
}
