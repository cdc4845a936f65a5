package dev.krait.runtime.module.expat;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code pyexpat}. */
@Exposed(value = "pyexpat", module = true)
final class ExpatFunctions {
  private ExpatFunctions() {}

  private static String text(PyObject value, String argument) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (value instanceof StrLayout text) {
      String result = text.exact().toString();
      if (result.indexOf('\0') >= 0) {
        throw Errors.valueError("embedded null character");
      }
      return result;
    }
    throw Errors.typeError(
        "ParserCreate() argument '"
            + argument
            + "' must be str or None, not "
            + value.type().name());
  }

  @Method(
      value = "ParserCreate(encoding=None, namespace_separator=None, intern=<unrepresentable>)",
      doc = "Return a parser of XML.")
  static PyObject create(PyObject encoding, PyObject separator, PyObject intern) {
    String encodingName = text(encoding, "encoding");
    String separatorText = text(separator, "namespace_separator");
    if (separatorText != null
        && (separatorText.length() > 1 || !separatorText.chars().allMatch(c -> c < 0x80))) {
      throw Errors.valueError(
          "namespace_separator must be at most one character, omitted, or None");
    }
    if (intern != null && intern != PyNone.NONE && !(intern instanceof PyDict)) {
      throw Errors.typeError("intern must be a dictionary");
    }
    return new XmlParser(
        encodingName, separatorText, intern instanceof PyDict dict ? dict : new PyDict());
  }

  @Method(value = "ErrorString(code, /)", doc = "Return the text of an error's number.")
  static PyObject errorString(PyObject code) {
    return XmlEvents.str(ExpatErrors.text(Index.toLong(code)));
  }
}
