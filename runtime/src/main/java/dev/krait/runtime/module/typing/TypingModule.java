package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.PyUnion;

/** The module {@code _typing}, on which {@code typing} is built. */
public final class TypingModule {
  private TypingModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule("_typing");
    PyDict dict = module.dict();
    new TypingFunctionsTable().defineFunctions("_typing", dict);
    PyType[] types = {
      PyTypeVar.TYPE,
      PyParamSpec.TYPE,
      ParamSpecPart.ARGS_TYPE,
      ParamSpecPart.KWARGS_TYPE,
      PyTypeVarTuple.TYPE,
      PyTypeAlias.TYPE,
      GenericClass.TYPE,
      PyUnion.TYPE
    };
    for (PyType type : types) {
      dict.put(type.name().substring(type.name().lastIndexOf('.') + 1), type);
    }
    dict.put("NoDefault", NoDefault.INSTANCE);
    return module;
  }
}
