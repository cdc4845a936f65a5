package dev.krait.runtime.emitted;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads an emitted class once more, so that a second instance can be bound to another namespace:
 * its fields hold the cells of one.
 */
final class ModuleCopy extends ClassLoader {
  private final String main;
  private final ClassLoader original;

  private ModuleCopy(Class<?> type) {
    super(CompiledModule.class.getClassLoader());
    this.main = type.getName();
    this.original = type.getClassLoader();
  }

  /** A second instance of a module, bound to what the link says. */
  static CompiledModule of(CompiledModule module, ModuleLink link) {
    ModuleCopy loader = new ModuleCopy(module.getClass());
    return link.during(loader::load);
  }

  private CompiledModule load() {
    try {
      return (CompiledModule) Class.forName(main, true, this).getMethod("module").invoke(null);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("the compiled module cannot be loaded again: " + e, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.equals(main) && !name.startsWith(main + "$")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = original.getResourceAsStream(name.replace('.', '/') + ".class")) {
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
