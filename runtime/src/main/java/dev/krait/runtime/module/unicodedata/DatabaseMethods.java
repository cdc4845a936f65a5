package dev.krait.runtime.module.unicodedata;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code unicodedata.UCD}. */
@Exposed("unicodedata.UCD")
final class DatabaseMethods {
  private DatabaseMethods() {}

  @Method(value = "category(self, chr, /)", doc = "The general category, such as \"Lu\".")
  static String category(PyDatabase self, PyObject chr) {
    return self.database().category(Queries.character(chr, "category"));
  }

  @Method(
      value = "bidirectional(self, chr, /)",
      doc = "The bidirectional class, or an empty string.")
  static String bidirectional(PyDatabase self, PyObject chr) {
    return self.database().bidirectional(Queries.character(chr, "bidirectional"));
  }

  @Method(value = "east_asian_width(self, chr, /)", doc = "The East Asian width.")
  static String eastAsianWidth(PyDatabase self, PyObject chr) {
    return self.database().width(Queries.character(chr, "east_asian_width"));
  }

  @Method(
      value = "combining(self, chr, /)",
      doc = "The canonical combining class, 0 if there is none.")
  static int combining(PyDatabase self, PyObject chr) {
    return self.database().combining(Queries.character(chr, "combining"));
  }

  @Method(
      value = "decomposition(self, chr, /)",
      doc = "The decomposition mapping, or an empty string.")
  static String decomposition(PyDatabase self, PyObject chr) {
    return self.database().decomposition(Queries.character(chr, "decomposition"));
  }

  @Method(
      value = "mirrored(self, chr, /)",
      doc = "1 if the character is mirrored in bidirectional text, else 0.")
  static int mirrored(PyDatabase self, PyObject chr) {
    return self.database().mirrored(Queries.character(chr, "mirrored")) ? 1 : 0;
  }

  @Method(
      value = "name(self, chr, default=<unrepresentable>, /)",
      doc = "The name; the default, or ValueError, if there is none.")
  static PyObject name(PyDatabase self, PyObject chr, PyObject otherwise) {
    return Queries.name(self.database(), chr, otherwise);
  }

  @Method(
      value = "decimal(self, chr, default=<unrepresentable>, /)",
      doc = "The value as a decimal digit; the default, or ValueError, if it is none.")
  static PyObject decimal(PyDatabase self, PyObject chr, PyObject otherwise) {
    return Queries.decimal(self.database(), chr, otherwise);
  }

  @Method(
      value = "digit(self, chr, default=<unrepresentable>, /)",
      doc = "The value as a digit; the default, or ValueError, if it is none.")
  static PyObject digit(PyDatabase self, PyObject chr, PyObject otherwise) {
    return Queries.digit(self.database(), chr, otherwise);
  }

  @Method(
      value = "numeric(self, chr, default=<unrepresentable>, /)",
      doc = "The numeric value as a float; the default, or ValueError, if there is none.")
  static PyObject numeric(PyDatabase self, PyObject chr, PyObject otherwise) {
    return Queries.numeric(self.database(), chr, otherwise);
  }

  @Method(
      value = "lookup(self, name, /)",
      doc = "The character of a name; KeyError if there is none.")
  static PyObject lookup(PyDatabase self, PyObject name) {
    return Queries.lookup(name);
  }

  @Method(
      value = "normalize(self, form, unistr, /)",
      doc = "The text in normal form NFC, NFKC, NFD or NFKD.")
  static PyObject normalize(PyDatabase self, PyObject form, PyObject unistr) {
    return Queries.normalize(self.database(), form, unistr);
  }

  @Method(
      value = "is_normalized(self, form, unistr, /)",
      doc = "Whether the text is in the normal form.")
  static boolean isNormalized(PyDatabase self, PyObject form, PyObject unistr) {
    return Queries.isNormalized(self.database(), form, unistr);
  }

  @Getter(value = "unidata_version", member = true)
  static PyObject version(PyDatabase self) {
    return PyStr.of(self.database().version());
  }
}
