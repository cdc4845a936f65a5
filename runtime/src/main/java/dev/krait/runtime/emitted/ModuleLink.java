package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import java.util.function.Supplier;

/**
 * What a compiled module is bound to while its class is initialised.
 *
 * @param globals the module's namespace
 * @param builtins the namespace of {@code builtins}
 * @param filename what {@code co_filename} says
 */
public record ModuleLink(PyDict globals, PyDict builtins, String filename) {
  private static final ThreadLocal<ModuleLink> CURRENT = new ThreadLocal<>();

  /** Runs {@code initialisation}, in which a module class is initialised, with this link. */
  public <T> T during(Supplier<T> initialisation) {
    ModuleLink previous = CURRENT.get();
    CURRENT.set(this);
    try {
      return initialisation.get();
    } finally {
      CURRENT.set(previous);
    }
  }

  static ModuleLink current() {
    ModuleLink link = CURRENT.get();
    if (link == null) {
      throw new IllegalStateException("a compiled module is initialised through its loader only");
    }
    return link;
  }
}
