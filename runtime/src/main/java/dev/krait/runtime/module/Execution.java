package dev.krait.runtime.module;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyMemoryView;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code eval} and {@code exec} (library reference, "Functions"). */
final class Execution {
  private final String function;
  private final CallerNamespaces caller;
  private PyObject globals;
  private PyObject locals;

  /**
   * @param function {@code eval} or {@code exec}
   * @param globals null or {@code None} for the caller's
   */
  Execution(String function, PyObject globals, PyObject locals) {
    this.function = function;
    this.globals = globals == PyNone.NONE ? null : globals;
    this.locals = locals == PyNone.NONE ? null : locals;
    this.caller = this.globals == null ? CallerNamespaces.take() : null;
  }

  PyObject run(PyObject source, PyObject closure) {
    if (function.equals("eval") && locals != null && !isMapping(locals)) {
      throw Errors.typeError("locals must be a mapping");
    }
    if (globals == null) {
      globals = caller.globals();
      locals = locals == null ? caller.locals() : locals;
    }
    locals = locals == null ? globals : locals;
    PyDict dict = checkNamespaces();
    if (dict.get("__builtins__") == null) {
      dict.put("__builtins__", callersBuiltins());
    }
    if (source instanceof PyCode code) {
      return run(code, dict, closure);
    }
    if (!isText(source)) {
      throw Errors.typeError(function + "() arg 1 must be a string, bytes or code object");
    }
    if (closure != null) {
      throw Errors.typeError("closure can only be used when source is a code object");
    }
    PyObject code =
        SourceCompiler.required(function)
            .compile(trimmed(source), "<string>", function, 0, true, -1);
    return run((PyCode) code, dict, null);
  }

  static boolean isText(PyObject source) {
    return source instanceof StrLayout
        || source instanceof BytesLike
        || source instanceof PyMemoryView;
  }

  private PyDict checkNamespaces() {
    boolean eval = function.equals("eval");
    if (!(globals instanceof DictLayout)) {
      throw Errors.typeError(
          !eval
              ? "exec() globals must be a dict, not " + globals.type().name()
              : isMapping(globals)
                  ? "globals must be a real dict; try eval(code, {}, mapping)"
                  : "globals must be a dict");
    }
    if (!isMapping(locals)) {
      throw Errors.typeError("locals must be a mapping or None, not " + locals.type().name());
    }
    if (globals instanceof PyDict dict) {
      return dict;
    }
    throw Errors.typeError(
        function + "() with globals of a subclass of dict is not supported by Krait");
  }

  private static boolean isMapping(PyObject object) {
    return object.type().lookup("__getitem__") != null;
  }

  private PyObject callersBuiltins() {
    PyObject builtins = caller == null ? null : caller.globals().get("__builtins__");
    return builtins == null ? Builtins.NAMESPACE : builtins;
  }

  /** {@code eval} allows blanks in front. */
  private PyObject trimmed(PyObject source) {
    if (!function.equals("eval") || !(source instanceof StrLayout text)) {
      return source;
    }
    String string = text.exact().toString();
    int start = 0;
    while (start < string.length() && " \t".indexOf(string.charAt(start)) >= 0) {
      start++;
    }
    return start == 0 ? source : PyStr.of(string.substring(start));
  }

  private PyObject run(PyCode code, PyDict dict, PyObject closure) {
    int free = code.freeVariables().length;
    if (function.equals("eval") && free > 0) {
      throw Errors.typeError("code object passed to eval() may not contain free variables");
    }
    if (free == 0 && closure != null) {
      throw Errors.typeError("cannot use a closure with this code object");
    }
    PyObject[] cells = PyObject.NO_ARGS;
    if (free > 0) {
      if (!isClosure(closure, free)) {
        throw Errors.typeError("code object requires a closure of exactly length " + free);
      }
      cells = code.captured(((PyTuple) closure).items());
    }
    PyObject value = code.body().runWhole(code.index(), dict, locals);
    return value != null ? value : new PyFunction(code, dict, cells, null, null).call0();
  }

  private static boolean isClosure(PyObject closure, int length) {
    if (!(closure instanceof PyTuple tuple) || tuple.size() != length) {
      return false;
    }
    for (PyObject cell : tuple.items()) {
      if (!(cell instanceof PyCell)) {
        return false;
      }
    }
    return true;
  }
}
