package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.text.StrLayout;

/** Names of attributes as values: what {@code getattr} and its kin are given. */
public final class AttributeNames {
  private AttributeNames() {}

  /** The name as text; {@code TypeError: attribute name must be string, not 'int'}. */
  public static String text(PyObject name) {
    return check(name).exact().toString();
  }

  static StrLayout check(PyObject name) {
    if (name instanceof StrLayout text) {
      return text;
    }
    throw Errors.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }
}
