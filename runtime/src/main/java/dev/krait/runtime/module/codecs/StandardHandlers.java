package dev.krait.runtime.module.codecs;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.ErrorHandlers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.Replacement;
import dev.krait.runtime.text.StrLayout;

/** The error handlers of the language as functions: what {@code codecs.lookup_error} answers. */
@Exposed(value = "_codecs", module = true)
final class StandardHandlers {
  private static final PyDict FUNCTIONS = new PyDict();

  static {
    new StandardHandlersTable().defineFunctions("_codecs", FUNCTIONS);
  }

  private StandardHandlers() {}

  /** The handler of a name, or null. */
  static PyObject find(String name) {
    return switch (name) {
      case "strict", "ignore", "replace" -> FUNCTIONS.get(name + "_errors");
      case "xmlcharrefreplace", "backslashreplace", "namereplace" ->
          FUNCTIONS.get(name + "_errors");
      case "surrogatepass", "surrogateescape" -> FUNCTIONS.get(name);
      default -> null;
    };
  }

  @Method("strict_errors(exc, /)")
  static PyObject strict(PyObject error) {
    if (error instanceof PyBaseException exception) {
      throw new PyException(exception);
    }
    throw Errors.typeError("codec must pass exception instance");
  }

  @Method("ignore_errors(exc, /)")
  static PyObject ignore(PyObject error) {
    return handle("ignore", error);
  }

  @Method("replace_errors(exc, /)")
  static PyObject replace(PyObject error) {
    return handle("replace", error);
  }

  @Method("xmlcharrefreplace_errors(exc, /)")
  static PyObject xmlReferences(PyObject error) {
    return handle("xmlcharrefreplace", error);
  }

  @Method("backslashreplace_errors(exc, /)")
  static PyObject backslashes(PyObject error) {
    return handle("backslashreplace", error);
  }

  @Method("namereplace_errors(exc, /)")
  static PyObject names(PyObject error) {
    return handle("namereplace", error);
  }

  @Method("surrogatepass(exc, /)")
  static PyObject surrogatePass(PyObject error) {
    return handle("surrogatepass", error);
  }

  @Method("surrogateescape(exc, /)")
  static PyObject surrogateEscape(PyObject error) {
    return handle("surrogateescape", error);
  }

  private static PyException unknown(PyObject error) {
    return Errors.typeError(
        "don't know how to handle " + error.type().name() + " in error callback");
  }

  private static PyObject handle(String name, PyObject error) {
    boolean encode = ExceptionTypes.UNICODE_ENCODE_ERROR.isInstance(error);
    boolean decode = ExceptionTypes.UNICODE_DECODE_ERROR.isInstance(error);
    boolean translate = ExceptionTypes.UNICODE_TRANSLATE_ERROR.isInstance(error);
    if (!encode && !decode && !translate) {
      throw unknown(error);
    }
    PyBaseException exception = (PyBaseException) error;
    PyObject object = error.attr("object");
    int length = object.len();
    int start = Math.max(0, Math.min(Index.clipped(error.attr("start")), Math.max(0, length - 1)));
    int end = Math.max(Math.min(1, length), Math.min(Index.clipped(error.attr("end")), length));
    if (name.equals("ignore")) {
      return PyTuple.pair(PyStr.EMPTY, PyInt.of(end));
    }
    Replacement by;
    if (decode) {
      if (name.equals("xmlcharrefreplace") || name.equals("namereplace")) {
        throw unknown(error);
      }
      byte[] data = ((PyBytes) object).copyBytes();
      by = ErrorHandlers.builtinDecode(name, data, error.attr("encoding").toString(), start, end);
    } else {
      PyStr text = ((StrLayout) object).exact();
      if (translate) {
        by = translated(name, text, start, end, error);
      } else {
        String encoding = error.attr("encoding").toString();
        by = ErrorHandlers.builtinEncode(name, text, encoding, start, end);
      }
    }
    if (by == null) {
      throw new PyException(exception);
    }
    PyObject value = by.bytes() != null ? PyBytes.of(by.bytes()) : by.text();
    return PyTuple.pair(value, PyInt.of(by.next()));
  }

  private static Replacement translated(
      String name, PyStr text, int start, int end, PyObject error) {
    return switch (name) {
      case "replace" -> Replacement.of("\ufffd".repeat(Math.max(0, end - start)), end);
      case "backslashreplace" -> ErrorHandlers.builtinEncode(name, text, "utf-8", start, end);
      default -> throw unknown(error);
    };
  }
}
