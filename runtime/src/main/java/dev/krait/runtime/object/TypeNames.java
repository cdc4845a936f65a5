package dev.krait.runtime.object;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** How classes are called in texts. */
public final class TypeNames {
  private TypeNames() {}

  /** {@code __module__}: a string, or whatever the class statement or an assignment set. */
  public static PyObject module(PyType type) {
    if (type.isHeapType()) {
      PyObject module = type.own("__module__");
      return module == null ? PyStr.of("builtins") : module;
    }
    int dot = type.name().lastIndexOf('.');
    return PyStr.of(dot < 0 ? "builtins" : type.name().substring(0, dot));
  }

  /** Module and qualified name, without the module where it is {@code builtins}. */
  public static String full(PyType type) {
    return module(type) instanceof StrLayout text && !text.exact().toString().equals("builtins")
        ? text.exact() + "." + type.qualifiedName()
        : type.isHeapType() && !(module(type) instanceof StrLayout)
            ? type.name()
            : type.qualifiedName();
  }

  /** {@link #full} without the module where it is {@code __main__} (CPython's {@code %T}). */
  public static String outsideMain(PyType type) {
    return module(type) instanceof StrLayout text && text.exact().toString().equals("__main__")
        ? type.qualifiedName()
        : full(type);
  }
}
