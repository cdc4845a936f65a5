package dev.krait.runtime.expose;

import dev.krait.runtime.function.PyStaticMethod;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.function.BiConsumer;

/** Makes the descriptors and functions of a {@link MethodTable}. */
final class Descriptors {
  private Descriptors() {}

  static void define(MethodTable table, PyType type, BiConsumer<String, PyObject> attributes) {
    MethodSpec[] specs = table.specs();
    for (int i = 0; i < specs.length; i++) {
      attributes.accept(specs[i].name(), descriptor(table, i, specs[i], type));
    }
    GetSetSpec[] getSets = table.getSets();
    for (int i = 0; i < getSets.length; i++) {
      attributes.accept(getSets[i].name(), new GetSetDescriptor(table, i, getSets[i], type));
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

  static void defineFunctions(
      MethodTable table, String module, BiConsumer<String, PyObject> attributes) {
    MethodSpec[] specs = table.specs();
    for (int i = 0; i < specs.length; i++) {
      BuiltinCode code = new BuiltinCode(table, i, specs[i], null, module, false);
      BuiltinFunction function = new BuiltinFunction(code, module, null);
      BuiltinNames.note(module, function);
      attributes.accept(specs[i].name(), function);
    }
  }
}
