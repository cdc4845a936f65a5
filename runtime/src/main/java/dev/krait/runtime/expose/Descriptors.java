package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyStaticMethod;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Makes the descriptors and functions of a {@link MethodTable}. */
final class Descriptors {
  private Descriptors() {}

  static void define(MethodTable table, PyType type, DescriptorOrder attributes) {
    MethodSpec[] specs = table.specs();
    for (int i = 0; i < specs.length; i++) {
      attributes.add(specs[i].name(), descriptor(table, i, specs[i], type));
    }
    GetSetSpec[] getSets = table.getSets();
    for (int i = 0; i < getSets.length; i++) {
      attributes.add(getSets[i].name(), new GetSetDescriptor(table, i, getSets[i], type));
    }
  }

  private static PyObject descriptor(MethodTable table, int index, MethodSpec spec, PyType type) {
    boolean hasSelf = spec.kind() != Method.Kind.STATIC_METHOD;
    BuiltinCode code = new BuiltinCode(table, index, spec, type, type.simpleName(), hasSelf);
    return switch (spec.kind()) {
      case METHOD -> new BuiltinMethod(code, type);
      case CLASS_METHOD -> new BuiltinClassMethod(code, type);
      case STATIC_METHOD -> new PyStaticMethod(new BuiltinFunction(code, null, type));
      case NEW -> new BuiltinFunction(code, null, type);
    };
  }

  static void defineFunctions(MethodTable table, String module, PyDict attributes) {
    MethodSpec[] specs = table.specs();
    for (int i = 0; i < specs.length; i++) {
      BuiltinCode code = new BuiltinCode(table, i, specs[i], null, module, false);
      BuiltinFunction function = new BuiltinFunction(code, module, null);
      BuiltinNames.note(module, function);
      attributes.put(specs[i].name(), function);
    }
  }
}
