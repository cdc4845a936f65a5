package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.Index;
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
    String name = CodeNames.path(filename);
    long bits = flags == null ? 0 : Index.toLong(flags);
    long level = optimize == null ? -1 : Index.toLong(optimize);
    SourceCompiler compiler = SourceCompiler.required("compile");
    compiler.checkFlags(bits);
    if (level < -1 || level > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    String modeName = modeText.exact().toString();
    switch (modeName) {
      case "exec", "eval", "single":
        break;
      case "func_type":
        throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
      default:
        throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    }
    if (!Execution.isText(source) && !compiler.isTree(source)) {
      throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    boolean inherit = dontInherit == null || !dontInherit.isTrue();
    return compiler.compile(source, name, modeName, (int) bits, inherit, (int) level);
  }

  @Method("eval(source, /, globals=None, locals=None)")
  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    return new Execution("eval", globals, locals).run(source, null);
  }

  @Method("exec(source, /, globals=None, locals=None, *, closure=None)")
  static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    new Execution("exec", globals, locals).run(source, closure == PyNone.NONE ? null : closure);
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
    PyObject hook = SysModule.get("breakpointhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    return Calls.withDict(hook, args, keywords);
  }
}
