package dev.krait.runtime.module.csv;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;

/** A row on its way to text. */
final class CsvLine {
  private final Dialect dialect;
  private final TextBuilder line = new TextBuilder();
  private int fields;

  CsvLine(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Adds a field.
   *
   * @param text null for {@code None}
   * @param wanted whether it is quoted in any case
   */
  void add(PyStr text, boolean wanted) {
    boolean quoted = wanted;
    if (fields > 0) {
      line.append(dialect.delimiter);
    }
    if ((text == null || text.length() == 0)
        && dialect.delimiter == ' '
        && dialect.skipInitialSpace) {
      boolean never =
          dialect.quoting == Quoting.NONE
              || text == null
                  && (dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NOTNULL);
      if (never) {
        throw CsvErrors.of(
            "empty field must be quoted if delimiter is a space and skipinitialspace is true");
      }
      quoted = true;
    }
    fields++;
    if (text == null) {
      appendQuoted(PyStr.EMPTY, quoted);
    } else {
      appendQuoted(text, quoted || dialect.quoting != Quoting.NONE && needsQuotes(text));
    }
  }

  private void appendQuoted(PyStr text, boolean quoted) {
    if (quoted) {
      line.append(dialect.quote);
    }
    append(text);
    if (quoted) {
      line.append(dialect.quote);
    }
  }

  private boolean isSpecial(int c) {
    if (c == dialect.delimiter
        || c == dialect.escape
        || c == dialect.quote
        || c == '\n'
        || c == '\r') {
      return true;
    }
    PyStr terminator = dialect.lineTerminator;
    for (int i = 0; i < terminator.length(); i++) {
      if (terminator.codePointAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean isEscaped(int c) {
    return dialect.quoting == Quoting.NONE
        || (c == dialect.quote ? !dialect.doubleQuote : c == dialect.escape);
  }

  private boolean needsQuotes(PyStr text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (isSpecial(c) && !isEscaped(c)) {
        return true;
      }
    }
    return false;
  }

  private void append(PyStr text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (!isSpecial(c)) {
        continue;
      }
      boolean escaped = isEscaped(c);
      if (escaped || c == dialect.quote) {
        line.append(text, done, i);
        done = i;
        if (escaped && dialect.escape == Dialect.NONE) {
          throw CsvErrors.of("need to escape, but no escapechar set");
        }
        line.append(escaped ? dialect.escape : dialect.quote);
      }
    }
    line.append(text, done, text.length());
  }

  /**
   * The whole line.
   *
   * @param nullOnly whether the last field is {@code None}
   */
  PyStr end(boolean nullOnly) {
    if (fields > 0 && line.length() == 0) {
      boolean never =
          dialect.quoting == Quoting.NONE
              || nullOnly
                  && (dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NOTNULL);
      if (never) {
        throw CsvErrors.of("single empty field record must be quoted");
      }
      appendQuoted(PyStr.EMPTY, true);
    }
    return line.append(dialect.lineTerminator).toStr();
  }
}
