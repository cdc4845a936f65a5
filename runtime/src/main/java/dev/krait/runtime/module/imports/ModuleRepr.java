package dev.krait.runtime.module.imports;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** {@code repr()} of modules. */
public final class ModuleRepr {
  private ModuleRepr() {}

  /** The text for a module. */
  public static String of(PyModule module) {
    PyDict namespace = module.dict();
    PyObject spec = namespace.get("__spec__");
    String start = "<module " + PyStr.of(module.name()).repr();
    if (spec instanceof SpecObject deferred && !deferred.isMade()) {
      String own = deferred.ending();
      if (own != null) {
        return start + own;
      }
    }
    if (spec != null && spec != PyNone.NONE && spec.isTrue()) {
      return ofSpec(spec);
    }
    PyObject file = namespace.get("__file__");
    if (file != null) {
      return start + " from " + file.repr() + ">";
    }
    PyObject loader = namespace.get("__loader__");
    return start + (loader == null || loader == PyNone.NONE ? ">" : " (" + loader.repr() + ")>");
  }

  private static String ofSpec(PyObject spec) {
    PyObject name = spec.attr("name");
    String start = "<module " + (name == PyNone.NONE ? "'?'" : name.repr().toString());
    PyObject origin = spec.attr("origin");
    if (origin != PyNone.NONE) {
      PyObject located = spec.attr("has_location");
      return located.isTrue()
          ? start + " from " + origin.repr() + ">"
          : start + " (" + origin.str() + ")>";
    }
    PyObject loader = spec.attr("loader");
    if (loader == PyNone.NONE) {
      return start + ">";
    }
    return loader.type().name().equals("NamespaceLoader")
        ? start + " (namespace) from " + PyList.TYPE.call1(loader.attr("_path")).repr() + ">"
        : start + " (" + loader.repr() + ")>";
  }
}
