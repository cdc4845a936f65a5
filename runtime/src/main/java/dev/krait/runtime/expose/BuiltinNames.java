package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** What built-in methods and functions tell about themselves. */
final class BuiltinNames {
  private static volatile PyObject getattr;

  private BuiltinNames() {}

  /** The built-in function {@code getattr}, by which methods are pickled. */
  static PyObject getattr() {
    return getattr == null ? PyNone.NONE : getattr;
  }

  /** Remembers {@code getattr} when {@code builtins} is made. */
  static void note(String module, BuiltinFunction function) {
    if (module.equals("builtins") && function.spec().name().equals("getattr")) {
      getattr = function;
    }
  }

  static PyObject doc(BuiltinCode code) {
    String doc = code.spec.doc();
    if (doc == null && code.hasSelf) {
      doc = SlotDocs.of(code.spec.name());
    }
    return doc == null ? PyNone.NONE : PyStr.of(doc);
  }

  /** {@code __text_signature__}: {@code ($self, object, /)}. */
  static PyObject textSignature(BuiltinCode code) {
    MethodSpec spec = code.spec;
    StringBuilder text = new StringBuilder("(");
    if (!code.hasSelf) {
      text.append(spec.positionalOnly() > 0 ? "$module" : "$module, /");
    }
    int end = spec.parameters().length;
    for (int i = 0; i < end; i++) {
      boolean first = text.length() == 1;
      text.append(first ? "" : ", ");
      boolean rest = spec.varArgs() && i == spec.positional();
      if (rest) {
        text.append('*');
      } else if (spec.varKeywords() && i == end - 1) {
        text.append("**");
      } else if (i == spec.positional() && !spec.varArgs()) {
        text.append("*, ");
      }
      boolean implicit = i == 0 && code.hasSelf;
      text.append(implicit ? "$" : "").append(implicit ? selfName(spec) : spec.parameters()[i]);
      if (spec.defaults()[i] != null) {
        text.append('=').append(spec.defaults()[i]);
      }
      if (i + 1 == spec.positionalOnly()) {
        text.append(", /");
      }
    }
    return PyStr.of(text.append(')').toString());
  }

  private static String selfName(MethodSpec spec) {
    return spec.kind() == Method.Kind.METHOD ? "self" : "type";
  }
}
