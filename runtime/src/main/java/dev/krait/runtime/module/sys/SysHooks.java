package dev.krait.runtime.module.sys;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
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

  @Method("breakpointhook(*args, **kwargs)")
  static PyObject breakpointHook(PyObject[] args, dev.krait.runtime.collection.PyDict keywords) {
    return Imports.importModule("pdb").attr("set_trace").callN(args, PyObject.NO_NAMES);
  }
}
