package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The built-in functions that compile, run or import code. */
@Exposed(value = "builtins", module = true)
public final class BuiltinsCode {
  private BuiltinsCode() {}

  @Method(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
          + " _feature_version=-1)")
  static PyObject compile(
      PyObject source,
      PyObject filename,
      PyObject mode,
      PyObject flags,
      PyObject dontInherit,
      PyObject optimize,
      PyObject featureVersion) {
    if (!(mode instanceof StrLayout modeText)) {
      throw Errors.typeError("compile() argument 'mode' must be str, not " + mode.type().name());
    }
    String modeName = modeText.exact().toString();
    if (!modeName.equals("exec")
        && !modeName.equals("eval")
        && !modeName.equals("single")
        && !modeName.equals("func_type")) {
      throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    }
    return SourceCompiler.required("compile")
        .compile(
            source,
            filename.str().toString(),
            modeName,
            flags == null ? 0 : (int) Index.toLong(flags),
            dontInherit == null || !dontInherit.isTrue(),
            optimize == null ? -1 : (int) Index.toLong(optimize));
  }

  @Method("eval(source, /, globals=None, locals=None)")
  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    return run("eval", source, globals, locals, null);
  }

  @Method("exec(source, /, globals=None, locals=None, *, closure=None)")
  static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    run("exec", source, globals, locals, closure == PyNone.NONE ? null : closure);
  }

  /**
   * {@code eval} or {@code exec}. Compiled code that calls them by name gives the caller's
   * variables where the call has none.
   */
  public static PyObject run(
      String function, PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    boolean hasGlobals = globals != null && globals != PyNone.NONE;
    PyObject namespace = locals == null || locals == PyNone.NONE ? globals : locals;
    if (hasGlobals && !(globals instanceof PyDict)) {
      throw Errors.typeError(
          function.equals("eval")
              ? "globals must be a dict"
              : function + "() globals must be a dict, not " + globals.type().name());
    }
    boolean isText = source instanceof StrLayout || source instanceof BytesLike;
    if (!isText && !(source instanceof PyCode)) {
      throw Errors.typeError(function + "() arg 1 must be a string, bytes or code object");
    }
    SourceCompiler compiler = SourceCompiler.required(function);
    if (!hasGlobals) {
      throw Errors.of(
          ExceptionTypes.RUNTIME_ERROR,
          function
              + "() without globals needs the caller's variables, which Krait knows only where it"
              + " is called by its name");
    }
    PyDict dict = (PyDict) globals;
    if (dict.get("__builtins__") == null) {
      dict.put("__builtins__", BuiltinModules.builtins());
    }
    PyObject code =
        isText
            ? compiler.compile(trimmed(function, source), "<string>", function, 0, true, -1)
            : source;
    return compiler.run(code, dict, namespace, closure);
  }

  /** {@code eval} allows blanks in front. */
  private static PyObject trimmed(String function, PyObject source) {
    return function.equals("eval") && source instanceof StrLayout text
        ? PyStr.of(text.exact().toString().replaceFirst("^[ \\t]+", ""))
        : source;
  }

  @Method("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
  static PyObject importModule(
      PyObject name, PyObject globals, PyObject locals, PyObject fromList, PyObject level) {
    if (!(name instanceof StrLayout text)) {
      throw Errors.typeError("module name must be a string");
    }
    return Imports.importName(
        text.exact().toString(),
        globals instanceof PyDict dict ? dict : null,
        fromList,
        level == null ? 0 : (int) Index.toLong(level));
  }

  @Method("breakpoint(*args, **kws)")
  static PyObject breakpoint(PyObject[] args, PyDict keywords) {
    throw Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
        "Krait has no debugger that breakpoint() could enter");
  }
}
