package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** The argument {@code newline} of text files. */
record Newlines(String given) {
  /** How the ends of lines are found. */
  enum Reading {
    LINE_FEED,
    UNIVERSAL,
    GIVEN
  }

  /** The default: any end of line is read as a line feed. */
  static final Newlines TRANSLATE = new Newlines(null);

  static Newlines of(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return TRANSLATE;
    }
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError("newline must be str or None, not " + value.type().name());
    }
    String newline = text.exact().toString();
    return switch (newline) {
      case "", "\n", "\r", "\r\n" -> new Newlines(newline);
      default -> throw Errors.valueError("illegal newline value: " + text.repr());
    };
  }

  /** Whether any newline ends a line. */
  boolean isUniversal() {
    return given == null || given.isEmpty();
  }

  /** Whether newlines become line feeds when they are read. */
  boolean translatesReading() {
    return given == null;
  }

  Reading reading() {
    if (given == null || given.equals("\n")) {
      return Reading.LINE_FEED;
    }
    return given.isEmpty() ? Reading.UNIVERSAL : Reading.GIVEN;
  }

  /** The end of lines that was asked for. */
  String end() {
    return given;
  }

  /** What a line feed is written as; null if as it is. */
  String writing() {
    return given == null || given.isEmpty() || given.equals("\n") ? null : given;
  }
}
