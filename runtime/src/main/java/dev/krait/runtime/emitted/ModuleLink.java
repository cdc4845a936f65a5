package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;

/** What a compiled module is bound to while its class is initialised. */
public final class ModuleLink {
  private static final ThreadLocal<ModuleLink> CURRENT = new ThreadLocal<>();

  private final PyDict globals;
  private final PyDict builtins;
  private final String filename;
  private CompiledModule module;

  /**
   * @param globals the module's namespace
   * @param builtins the namespace of {@code builtins}
   * @param filename what {@code co_filename} says
   */
  public ModuleLink(PyDict globals, PyDict builtins, String filename) {
    this.globals = globals;
    this.builtins = builtins;
    this.filename = filename;
  }

  PyDict globals() {
    return globals;
  }

  PyDict builtins() {
    return builtins;
  }

  String filename() {
    return filename;
  }

  /** The module that was made; null if no class was initialised. */
  public CompiledModule module() {
    return module;
  }

  /** Initialises a module class with this link. */
  public void initialise(ClassLoader loader, String className) throws ClassNotFoundException {
    ModuleLink previous = CURRENT.get();
    CURRENT.set(this);
    try {
      Class.forName(className, true, loader);
    } finally {
      CURRENT.set(previous);
    }
  }

  static ModuleLink bind(CompiledModule module) {
    ModuleLink link = CURRENT.get();
    if (link == null) {
      throw new IllegalStateException("a compiled module is initialised through its loader only");
    }
    link.module = module;
    return link;
  }
}
