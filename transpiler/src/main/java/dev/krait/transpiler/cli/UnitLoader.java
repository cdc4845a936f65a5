package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.module.imports.CompiledModules;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** The class loader of one compiled unit. */
final class UnitLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  private UnitLoader(Map<String, byte[]> classes) {
    super(UnitLoader.class.getClassLoader());
    this.classes = classes;
  }

  /** Loads a unit and binds it to a namespace. */
  static CompiledModule load(CompiledUnit unit, PyDict globals, String filename) {
    UnitLoader loader = new UnitLoader(unit.classes());
    return CompiledModules.bind(loader, unit.mainClass(), globals, filename);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes =
        name.endsWith(".class")
            ? classes.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
            : null;
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  /** Looks here first, since the class path's loader would open every jar to find nothing. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
