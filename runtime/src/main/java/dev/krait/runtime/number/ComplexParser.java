package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Parses the literals that {@code complex(text)} takes (library reference, "complex"). */
final class ComplexParser {
  private final String text;
  private int position;

  private ComplexParser(String text) {
    this.text = text;
  }

  static PyComplex parse(PyObject original) {
    String ascii = NumberText.withoutUnderscores(NumberText.ascii(original.toString()));
    if (ascii == null) {
      throw Errors.valueError("could not convert string to complex: " + original.repr());
    }
    PyComplex value = new ComplexParser(ascii).parse();
    if (value == null) {
      throw Errors.valueError("complex() arg is a malformed string");
    }
    return value;
  }

  private PyComplex parse() {
    skipSpaces();
    boolean bracket = skip('(');
    if (bracket) {
      skipSpaces();
    }
    PyComplex value = number();
    skipSpaces();
    if (bracket) {
      if (!skip(')')) {
        return null;
      }
      skipSpaces();
    }
    return position == text.length() ? value : null;
  }

  private PyComplex number() {
    int start = position;
    double first = real();
    if (position == start) {
      double unit = sign();
      return skipUnit() ? PyComplex.of(0, unit) : null;
    }
    if (skipUnit()) {
      return PyComplex.of(0, first);
    }
    if (at() != '+' && at() != '-') {
      return PyComplex.of(first, 0);
    }
    start = position;
    double second = real();
    if (position == start) {
      second = sign();
    }
    return skipUnit() ? PyComplex.of(first, second) : null;
  }

  /** The number here; the position stays if there is none. */
  private double real() {
    int end = FloatParser.prefix(text, position);
    if (end == position) {
      return 0;
    }
    double value = FloatParser.value(text.substring(position, end));
    position = end;
    return value;
  }

  /** One with the sign that stands here, if any. */
  private double sign() {
    return skip('-') ? -1 : skip('+') ? 1 : 1;
  }

  private boolean skipUnit() {
    return skip('j') || skip('J');
  }

  private char at() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private boolean skip(char c) {
    if (at() != c) {
      return false;
    }
    position++;
    return true;
  }

  private void skipSpaces() {
    while (NumberText.isAsciiSpace(at())) {
      position++;
    }
  }
}
