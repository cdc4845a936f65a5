package dev.krait.runtime.module.imports;

import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyObject;

/** The lists of {@code sys} that {@code importlib} fills when a program first looks at them. */
public final class Machinery {
  private Machinery() {}

  /** {@code sys.meta_path} or {@code sys.path_hooks}. */
  public static PyObject get(String name) {
    Bootstrap.load();
    return SysModule.DICT.get(name);
  }
}
