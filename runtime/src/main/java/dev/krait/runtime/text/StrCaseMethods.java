package dev.krait.runtime.text;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code str} that map case or ask for properties of all characters. */
@Exposed("str")
final class StrCaseMethods {
  private StrCaseMethods() {}

  @Method("lower(self, /)")
  static PyObject lower(StrLayout self) {
    return StrCase.lower(self.exact());
  }

  @Method("upper(self, /)")
  static PyObject upper(StrLayout self) {
    return StrCase.upper(self.exact());
  }

  @Method("title(self, /)")
  static PyObject title(StrLayout self) {
    return StrCase.title(self.exact());
  }

  @Method("capitalize(self, /)")
  static PyObject capitalize(StrLayout self) {
    return StrCase.capitalize(self.exact());
  }

  @Method("casefold(self, /)")
  static PyObject fold(StrLayout self) {
    return StrCase.fold(self.exact());
  }

  @Method("swapcase(self, /)")
  static PyObject swap(StrLayout self) {
    return StrCase.swap(self.exact());
  }

  @Method("isalnum(self, /)")
  static boolean isAlphanumeric(StrLayout self) {
    return StrCase.all(self.exact(), Characters.ALPHANUMERIC);
  }

  @Method("isalpha(self, /)")
  static boolean isAlphabetic(StrLayout self) {
    return StrCase.all(self.exact(), Characters.ALPHA);
  }

  @Method("isascii(self, /)")
  static boolean isAscii(StrLayout self) {
    return self.exact().isAscii();
  }

  @Method("isdecimal(self, /)")
  static boolean isDecimal(StrLayout self) {
    return StrCase.all(self.exact(), Characters.DECIMAL);
  }

  @Method("isdigit(self, /)")
  static boolean isDigit(StrLayout self) {
    return StrCase.all(self.exact(), Characters.DIGIT);
  }

  @Method("isidentifier(self, /)")
  static boolean isIdentifier(StrLayout self) {
    return StrCase.isIdentifier(self.exact());
  }

  @Method("islower(self, /)")
  static boolean isLower(StrLayout self) {
    return StrCase.isCased(self.exact(), Characters.LOWER, Characters.UPPER | Characters.TITLE);
  }

  @Method("isnumeric(self, /)")
  static boolean isNumeric(StrLayout self) {
    return StrCase.all(self.exact(), Characters.NUMERIC);
  }

  @Method("isprintable(self, /)")
  static boolean isPrintable(StrLayout self) {
    PyStr text = self.exact();
    return text.length() == 0 || StrCase.all(text, Characters.PRINTABLE);
  }

  @Method("isspace(self, /)")
  static boolean isSpace(StrLayout self) {
    return StrCase.all(self.exact(), Characters.SPACE);
  }

  @Method("istitle(self, /)")
  static boolean isTitle(StrLayout self) {
    return StrCase.isTitle(self.exact());
  }

  @Method("isupper(self, /)")
  static boolean isUpper(StrLayout self) {
    return StrCase.isCased(self.exact(), Characters.UPPER, Characters.LOWER | Characters.TITLE);
  }
}
