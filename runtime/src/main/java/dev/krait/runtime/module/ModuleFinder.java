package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;
import java.util.function.Consumer;

/** Finds modules in the folders of a path: sources that can be compiled. */
public interface ModuleFinder {
  /**
   * Finds a module.
   *
   * @param name the full name
   * @param folder an entry of {@code sys.path} or of a package's {@code __path__}, absolute
   * @return null if there is nothing of that name in the folder
   */
  Found find(String name, String folder);

  /**
   * Compiles a source.
   *
   * @param name the full name of the module
   * @return binds the module to a namespace and runs it; null if this finder cannot compile
   */
  Consumer<PyDict> compile(byte[] source, String filename, String name);

  /**
   * What was found.
   *
   * @param kind where it comes from
   * @param file {@code __file__}, or null
   * @param folder the folder of a package, or the portion of a namespace package; null for a plain
   *     module
   * @param body runs the module's code in the namespace of the given module; null for a namespace
   */
  record Found(Kind kind, String file, String folder, Consumer<PyModule> body) {}

  /** Where a module comes from, which decides about its loader. */
  enum Kind {
    /** Written in Java. */
    BUILTIN,
    /** A class of the library that is part of the interpreter in CPython. */
    FROZEN,
    /** Another class of the library. */
    LIBRARY,
    /** A source file. */
    SOURCE,
    /** Something in an archive, which {@code zipimport} loads. */
    ARCHIVE,
    /** A folder without {@code __init__.py}. */
    NAMESPACE
  }
}
