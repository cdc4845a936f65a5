package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** Names and addresses of generators. */
final class GeneratorNames {
  private GeneratorNames() {}

  static String text(String attribute, PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError(attribute + " must be set to a string object");
  }

  static String address(PyObject object) {
    return Identities.address(object);
  }
}
