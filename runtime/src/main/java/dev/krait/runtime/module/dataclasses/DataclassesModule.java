package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code dataclasses} asks before it compiles the methods of a class: it writes them as text
 * of a few shapes, and methods of these shapes exist here, so that a program with data classes
 * needs no compiler.
 */
@Exposed(value = DataclassesModule.NAME, module = true)
public final class DataclassesModule {
  static final String NAME = "_krait_dataclasses";

  private DataclassesModule() {}

  /** Makes the module. */
  public static PyModule make() {
    PyModule module = new PyModule(NAME);
    new DataclassesModuleTable().defineFunctions(NAME, module.dict());
    return module;
  }

  /**
   * What calling {@code __create_fn__(**variables)} gives, which the text defines: the functions in
   * it; None if one of them has another shape, so that the text must be compiled.
   */
  @Method("functions(text, namespace, variables, /)")
  static PyObject functions(PyObject text, PyObject namespace, PyObject variables) {
    if (!(namespace instanceof PyDict globals) || !(variables instanceof PyDict outer)) {
      throw Errors.typeError("dicts are required");
    }
    List<MethodText> methods = MethodText.all(text.toString());
    if (methods == null) {
      return PyNone.NONE;
    }
    GeneratedMethod[] bodies = new GeneratedMethod[methods.size()];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = GeneratedMethod.of(methods.get(i), outer, globals);
      if (bodies[i] == null) {
        return PyNone.NONE;
      }
    }
    Map<String, PyCell> cells = new HashMap<>();
    PyObject[] functions = new PyObject[bodies.length];
    for (int i = 0; i < functions.length; i++) {
      PyFunction function = bodies[i].function(outer, cells);
      String decorator = methods.get(i).decorator();
      functions[i] = decorator == null ? function : outer.get(decorator).call0().call1(function);
    }
    return PyTuple.of(functions);
  }
}
