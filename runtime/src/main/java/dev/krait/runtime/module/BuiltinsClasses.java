package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.ClassBuilder;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** The built-in function behind the class statement. */
@Exposed(value = "builtins", module = true)
final class BuiltinsClasses {
  private BuiltinsClasses() {}

  @Method("__build_class__(*args, **kwargs)")
  static PyObject buildClass(PyObject[] args, PyDict keywords) {
    if (args.length < 2) {
      throw Errors.typeError("__build_class__: not enough arguments");
    }
    if (!(args[0] instanceof PyFunction body)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!(args[1] instanceof StrLayout name)) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    PyObject[] bases = Arrays.copyOfRange(args, 2, args.length);
    return ClassBuilder.build(body, name.exact().toString(), bases, keywords);
  }
}
