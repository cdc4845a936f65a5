package dev.krait.runtime.module.imports;

import dev.krait.runtime.module.ModuleFinder.Kind;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.DeferredInstance;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * {@code __spec__} of a module that was loaded without {@code importlib}: it becomes a {@code
 * ModuleSpec} when a program looks at it.
 */
final class SpecObject extends DeferredInstance {
  private final String name;
  private final Kind kind;
  private final String file;
  private final PyModule module;
  private volatile boolean initializing;

  /**
   * @param file the source, or null
   */
  SpecObject(String name, Kind kind, String file, PyModule module) {
    this.name = name;
    this.kind = kind;
    this.file = file;
    this.module = module;
  }

  @Override
  protected PyObject create() {
    return Bootstrap.spec(name, kind, file, module);
  }

  /** The file that the module was loaded from; null where it has no location. */
  String location() {
    return kind == Kind.FROZEN ? null : file;
  }

  /** What {@code repr()} of the module says behind its name; null if only its loader knows. */
  String ending() {
    return switch (kind) {
      case BUILTIN -> " (built-in)>";
      case FROZEN -> " (frozen)>";
      case NAMESPACE -> null;
      default -> " from " + PyStr.of(file).repr() + ">";
    };
  }

  boolean isInitializing() {
    return initializing;
  }

  /** Marks the beginning and the end of the module's execution. */
  void setInitializing(boolean initializing) {
    this.initializing = initializing;
    if (isMade()) {
      setAttr("_initializing", PyBool.of(initializing));
    }
  }
}
