package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code _typing._ConstEvaluator}. */
@Exposed("_typing._ConstEvaluator")
final class ConstEvaluatorMethods {
  /** {@code annotationlib.Format.STRING}. */
  private static final int STRING = 4;

  private ConstEvaluatorMethods() {}

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  static PyObject evaluate(ConstEvaluator self, PyObject[] args, String[] names) {
    if (names.length > 0) {
      throw Errors.typeError("constevaluator.__call__() takes no keyword arguments");
    }
    if (args.length != 1) {
      throw Errors.typeError(
          "constevaluator.__call__() takes exactly 1 argument (" + args.length + " given)");
    }
    if (Index.toLong(args[0]) != STRING) {
      return self.value();
    }
    if (!(self.value() instanceof TupleLayout tuple)) {
      return PyStr.of(PyGenericAlias.describe(self.value()));
    }
    StringBuilder text = new StringBuilder("(");
    for (PyObject each : tuple.items()) {
      text.append(text.length() == 1 ? "" : ", ").append(PyGenericAlias.describe(each));
    }
    return PyStr.of(text.append(')').toString());
  }

  @Method("__repr__(self, /)")
  static String repr(ConstEvaluator self) {
    return "<constevaluator " + self.value().repr() + ">";
  }
}
