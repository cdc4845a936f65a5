package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.ModuleLink;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.module.Builtins;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads emitted classes and binds them to a namespace. A class is bound to one namespace for good:
 * the first instance of a module is the class that the class path's loader defines, each further
 * one the same class defined by a loader of its own.
 */
public final class CompiledModules {
  private static final Set<String> BOUND = ConcurrentHashMap.newKeySet();

  private CompiledModules() {}

  /**
   * A module from the class path.
   *
   * @param className the binary name
   * @param filename what {@code co_filename} says
   */
  static CompiledModule load(String className, PyDict globals, String filename) {
    ClassLoader loader = CompiledModules.class.getClassLoader();
    return bind(
        BOUND.add(className) ? loader : new Again(loader, className), className, globals, filename);
  }

  /** A second instance of a module, bound to another namespace. */
  public static CompiledModule again(CompiledModule module, PyDict globals, String filename) {
    Class<?> type = module.getClass();
    ClassLoader loader = new Again(type.getClassLoader(), type.getName());
    return bind(loader, type.getName(), globals, filename);
  }

  /** A module whose class the loader has not initialised yet. */
  public static CompiledModule bind(
      ClassLoader loader, String className, PyDict globals, String filename) {
    ModuleLink link = new ModuleLink(globals, Builtins.NAMESPACE, filename);
    try {
      // Where C2 does not know the handlers' class, each activation that an exception leaves is
      // taken back to the interpreter.
      Class.forName(Raising.class.getName(), true, loader);
      link.initialise(loader, className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException("the compiled module cannot be loaded: " + e, e);
    }
    return link.module();
  }

  /** Defines a module's class and those nested in it once more. */
  private static final class Again extends ClassLoader {
    private final String className;

    Again(ClassLoader parent, String className) {
      super(parent);
      this.className = className;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean own =
          name.startsWith(className)
              && (name.length() == className.length() || name.charAt(className.length()) == '$');
      if (!own) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String path = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(path)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
