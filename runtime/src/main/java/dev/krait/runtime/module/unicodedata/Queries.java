package dev.krait.runtime.module.unicodedata;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.unicode.CharacterDatabase;
import dev.krait.runtime.text.unicode.CharacterNames;
import dev.krait.runtime.text.unicode.Normalization;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the functions of the module and the methods of {@code UCD} have in common. */
final class Queries {
  private static final int LONGEST_NAME = 256;

  private Queries() {}

  /** The only argument of a function. */
  static int character(PyObject value, String function) {
    return character(value, function, "argument");
  }

  private static int character(PyObject value, String function, String argument) {
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError(
          function
              + "() "
              + argument
              + " must be a unicode character, not "
              + (value == PyNone.NONE ? "None" : value.type().name()));
    }
    PyStr exact = text.exact();
    if (exact.length() != 1) {
      throw Errors.typeError(
          function
              + "(): "
              + argument
              + " must be a unicode character, not a string of length "
              + exact.length());
    }
    return exact.codePointAt(0);
  }

  static PyObject name(CharacterDatabase database, PyObject chr, PyObject otherwise) {
    int c = character(chr, "name", "argument 1");
    String name = database.isAssigned(c) ? CharacterNames.of(c) : null;
    return or(name == null ? null : PyStr.of(name), otherwise, "no such name");
  }

  static PyObject decimal(CharacterDatabase database, PyObject chr, PyObject otherwise) {
    int value = database.decimal(character(chr, "decimal", "argument 1"));
    return or(value < 0 ? null : PyInt.of(value), otherwise, "not a decimal");
  }

  static PyObject digit(CharacterDatabase database, PyObject chr, PyObject otherwise) {
    int value = database.digit(character(chr, "digit", "argument 1"));
    return or(value < 0 ? null : PyInt.of(value), otherwise, "not a digit");
  }

  static PyObject numeric(CharacterDatabase database, PyObject chr, PyObject otherwise) {
    double value = database.numeric(character(chr, "numeric", "argument 1"));
    return or(Double.isNaN(value) ? null : PyFloat.of(value), otherwise, "not a numeric character");
  }

  private static PyObject or(PyObject value, PyObject otherwise, String message) {
    if (value != null) {
      return value;
    }
    if (otherwise != null) {
      return otherwise;
    }
    throw Errors.valueError(message);
  }

  static PyObject lookup(PyObject name) {
    String text =
        name instanceof StrLayout given
            ? given.exact().toString()
            : new String(Buffers.bytes(name), StandardCharsets.UTF_8);
    if (text.length() > LONGEST_NAME) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "name too long");
    }
    int[] found = CharacterNames.lookup(text);
    if (found == null) {
      throw Errors.of(
          ExceptionTypes.KEY_ERROR, "undefined character name '" + text.split("\0", 2)[0] + "'");
    }
    return PyStr.ofCodePoints(found);
  }

  static PyObject normalize(CharacterDatabase database, PyObject form, PyObject text) {
    String to = string(form, "normalize", 1).toString();
    PyStr from = string(text, "normalize", 2);
    int[] before = from.codePoints();
    int[] after = normalized(database, to, from, before);
    return Arrays.equals(before, after) ? from : PyStr.ofCodePoints(after);
  }

  static boolean isNormalized(CharacterDatabase database, PyObject form, PyObject text) {
    String to = string(form, "is_normalized", 1).toString();
    PyStr from = string(text, "is_normalized", 2);
    int[] before = from.codePoints();
    return Arrays.equals(before, normalized(database, to, from, before));
  }

  private static int[] normalized(
      CharacterDatabase database, String form, PyStr text, int[] before) {
    if (before.length == 0) {
      return before;
    }
    switch (form) {
      case "NFC", "NFD", "NFKC", "NFKD" -> {
        return text.isAscii() ? before : Normalization.normalize(database, form, before);
      }
      default -> throw Errors.valueError("invalid normalization form");
    }
  }

  private static PyStr string(PyObject value, String function, int position) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(
        function
            + "() argument "
            + position
            + " must be str, not "
            + (value == PyNone.NONE ? "None" : value.type().name()));
  }
}
