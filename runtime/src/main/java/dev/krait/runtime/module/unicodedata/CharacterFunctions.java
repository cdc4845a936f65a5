package dev.krait.runtime.module.unicodedata;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.unicode.CharacterDatabase;

/** The functions of the module, which ask the current version. */
@Exposed(value = "unicodedata", module = true)
final class CharacterFunctions {
  private CharacterFunctions() {}

  private static CharacterDatabase database() {
    return CharacterDatabase.current();
  }

  @Method(value = "category(chr, /)", doc = "The general category, such as \"Lu\".")
  static String category(PyObject chr) {
    return database().category(Queries.character(chr, "category"));
  }

  @Method(value = "bidirectional(chr, /)", doc = "The bidirectional class, or an empty string.")
  static String bidirectional(PyObject chr) {
    return database().bidirectional(Queries.character(chr, "bidirectional"));
  }

  @Method(value = "east_asian_width(chr, /)", doc = "The East Asian width.")
  static String eastAsianWidth(PyObject chr) {
    return database().width(Queries.character(chr, "east_asian_width"));
  }

  @Method(value = "combining(chr, /)", doc = "The canonical combining class, 0 if there is none.")
  static int combining(PyObject chr) {
    return database().combining(Queries.character(chr, "combining"));
  }

  @Method(value = "decomposition(chr, /)", doc = "The decomposition mapping, or an empty string.")
  static String decomposition(PyObject chr) {
    return database().decomposition(Queries.character(chr, "decomposition"));
  }

  @Method(
      value = "mirrored(chr, /)",
      doc = "1 if the character is mirrored in bidirectional text, else 0.")
  static int mirrored(PyObject chr) {
    return database().mirrored(Queries.character(chr, "mirrored")) ? 1 : 0;
  }

  @Method(
      value = "name(chr, default=<unrepresentable>, /)",
      doc = "The name; the default, or ValueError, if there is none.")
  static PyObject name(PyObject chr, PyObject otherwise) {
    return Queries.name(database(), chr, otherwise);
  }

  @Method(
      value = "decimal(chr, default=<unrepresentable>, /)",
      doc = "The value as a decimal digit; the default, or ValueError, if it is none.")
  static PyObject decimal(PyObject chr, PyObject otherwise) {
    return Queries.decimal(database(), chr, otherwise);
  }

  @Method(
      value = "digit(chr, default=<unrepresentable>, /)",
      doc = "The value as a digit; the default, or ValueError, if it is none.")
  static PyObject digit(PyObject chr, PyObject otherwise) {
    return Queries.digit(database(), chr, otherwise);
  }

  @Method(
      value = "numeric(chr, default=<unrepresentable>, /)",
      doc = "The numeric value as a float; the default, or ValueError, if there is none.")
  static PyObject numeric(PyObject chr, PyObject otherwise) {
    return Queries.numeric(database(), chr, otherwise);
  }

  @Method(value = "lookup(name, /)", doc = "The character of a name; KeyError if there is none.")
  static PyObject lookup(PyObject name) {
    return Queries.lookup(name);
  }

  @Method(
      value = "normalize(form, unistr, /)",
      doc = "The text in normal form NFC, NFKC, NFD or NFKD.")
  static PyObject normalize(PyObject form, PyObject unistr) {
    return Queries.normalize(database(), form, unistr);
  }

  @Method(value = "is_normalized(form, unistr, /)", doc = "Whether the text is in the normal form.")
  static boolean isNormalized(PyObject form, PyObject unistr) {
    return Queries.isNormalized(database(), form, unistr);
  }
}
