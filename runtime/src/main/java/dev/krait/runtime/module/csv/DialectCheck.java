package dev.krait.runtime.module.csv;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;

/** Whether the characters of a dialect can be told apart. */
final class DialectCheck {
  private DialectCheck() {}

  static void check(Dialect dialect) {
    if (dialect.quoting != Quoting.NONE && dialect.quote == Dialect.NONE) {
      throw Errors.typeError("quotechar must be set if quoting enabled");
    }
    character("delimiter", dialect.delimiter, dialect, true);
    character("escapechar", dialect.escape, dialect, !dialect.skipInitialSpace);
    character("quotechar", dialect.quote, dialect, !dialect.skipInitialSpace);
    different("delimiter", dialect.delimiter, "escapechar", dialect.escape);
    different("delimiter", dialect.delimiter, "quotechar", dialect.quote);
    different("escapechar", dialect.escape, "quotechar", dialect.quote);
  }

  private static void character(String name, int character, Dialect dialect, boolean space) {
    if (character == '\r' || character == '\n' || character == ' ' && !space) {
      throw bad(name);
    }
    for (int i = 0; i < dialect.lineTerminator.length(); i++) {
      if (dialect.lineTerminator.codePointAt(i) == character) {
        throw bad(name + " or lineterminator");
      }
    }
  }

  private static void different(String first, int a, String second, int b) {
    if (a == b && a != Dialect.NONE) {
      throw bad(first + " or " + second);
    }
  }

  private static PyException bad(String what) {
    return Errors.valueError("bad " + what + " value");
  }
}
