package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.process.Environment;
import dev.krait.runtime.text.PyStr;

/** The functions of {@code sys} that programs may replace. */
@Exposed(value = "sys", module = true)
final class SysHooks {
  private SysHooks() {}

  @Method("displayhook(object, /)")
  static void displayHook(PyObject value) {
    if (value == PyNone.NONE) {
      return;
    }
    Builtins.NAMESPACE.put("_", PyNone.NONE);
    PyObject out = SysModule.get("stdout");
    if (out == null) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    PyObject write = out.attr("write");
    PyStr text = value.repr();
    try {
      write.call1(text);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
        throw e;
      }
      write.call1(escaped(text, out.attr("encoding")));
    }
    write.call1(PyStr.of("\n"));
    Builtins.NAMESPACE.put("_", value);
  }

  private static PyObject escaped(PyStr text, PyObject encoding) {
    PyObject bytes = text.attr("encode").call2(encoding, PyStr.of("backslashreplace"));
    return bytes.attr("decode").call2(encoding, PyStr.of("strict"));
  }

  @Method("excepthook(exctype, value, traceback, /)")
  static void exceptHook(PyObject type, PyObject value, PyObject traceback) {
    String text;
    if (value instanceof PyBaseException exception) {
      if (exception.traceback() == null && traceback instanceof PyTraceback given) {
        exception.setTraceback(given);
      }
      text = TracebackText.of(exception);
    } else {
      text =
          "TypeError: print_exception(): Exception expected for value, "
              + value.type().name()
              + " found\n";
    }
    ErrorOutput.print(text);
  }

  @Method("unraisablehook(unraisable, /)")
  static void unraisableHook(PyObject unraisable) {
    PyObject message = unraisable.attr("err_msg");
    PyObject object = unraisable.attr("object");
    StringBuilder text = new StringBuilder();
    if (message != PyNone.NONE) {
      text.append(message.str());
    } else {
      text.append("Exception ignored in");
    }
    if (object != PyNone.NONE) {
      text.append(message == PyNone.NONE ? ": " : ": ").append(object.repr());
    }
    text.append(object == PyNone.NONE ? ":\n" : "\n");
    if (unraisable.attr("exc_value") instanceof PyBaseException exception) {
      text.append(TracebackText.of(exception));
    }
    ErrorOutput.print(text.toString());
  }

  /** Calls what {@code PYTHONBREAKPOINT} names (library reference, {@code sys.breakpointhook}). */
  @Method("breakpointhook(*args, **kwargs)")
  static PyObject breakpointHook(PyObject[] args, PyDict keywords) {
    String wanted = Environment.get("PYTHONBREAKPOINT");
    String path = wanted == null || wanted.isEmpty() ? "pdb.set_trace" : wanted;
    if (path.equals("0")) {
      return PyNone.NONE;
    }
    PyObject hook = imported(path);
    if (hook == null) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "Ignoring unimportable $PYTHONBREAKPOINT: \"" + path + "\"",
          1);
      return PyNone.NONE;
    }
    if (hook instanceof PyFunction function && function.code().filename().endsWith("pdb.py")) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR,
          "Krait has no debugger that breakpoint() could enter");
    }
    return Calls.withDict(hook, args, keywords);
  }

  private static PyObject imported(String path) {
    int dot = path.lastIndexOf('.');
    try {
      PyObject module = Imports.importModule(dot < 0 ? "builtins" : path.substring(0, dot));
      if (dot > 0) {
        module = ((PyDict) SysModule.get("modules")).get(path.substring(0, dot));
      }
      return module == null ? null : module.attrOrNull(path.substring(dot + 1));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.IMPORT_ERROR) || e.matches(ExceptionTypes.VALUE_ERROR)) {
        return null;
      }
      throw e;
    }
  }
}
