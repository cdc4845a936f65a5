package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;

/** {@code csv.reader}: makes rows of lines, a character at a time. */
final class CsvReader extends BuiltinIterator {
  static final PyType TYPE =
      PyType.builtin(
          "_csv.reader",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new CsvReaderMethodsTable());

  /** {@code field_size_limit}. */
  static volatile long fieldLimit = 128 * 1024;

  /** Stands for the end of a line, whatever it ends with. */
  private static final int END = -2;

  /** Where in a row the reader is. */
  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED,
    AFTER_ESCAPED_NEWLINE,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPED_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    AFTER_NEWLINE
  }

  final Dialect dialect;
  private final PyObject lines;
  private long lineNumber;
  private State state = State.START_RECORD;
  private TextBuilder field = new TextBuilder();
  private boolean unquoted;
  private PyList row = new PyList();

  CsvReader(PyObject lines, Dialect dialect) {
    this.lines = lines;
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  long lineNumber() {
    return lineNumber;
  }

  @Override
  public PyObject next() {
    row = new PyList();
    field = new TextBuilder();
    state = State.START_RECORD;
    unquoted = false;
    do {
      PyObject line = lines.next();
      if (line == null) {
        if (field.length() == 0 && state != State.IN_QUOTED_FIELD) {
          return null;
        }
        if (dialect.strict) {
          throw CsvErrors.of("unexpected end of data");
        }
        endField();
        break;
      }
      if (!(line instanceof StrLayout text)) {
        throw CsvErrors.of(
            "iterator should return strings, not "
                + line.type().name()
                + " (the file should be opened in text mode)");
      }
      lineNumber++;
      read(text.exact());
    } while (state != State.START_RECORD);
    PyList result = row;
    row = new PyList();
    return result;
  }

  private void read(PyStr line) {
    int length = line.length();
    for (int i = 0; i < length; i++) {
      int run = plainRun(line, i);
      if (run > i) {
        checkLimit(run - i);
        field.append(line, i, run);
        i = run;
      }
      if (i < length) {
        read(line.codePointAt(i));
      }
    }
    read(END);
  }

  /** Where the characters end that only go into the field. */
  private int plainRun(PyStr line, int from) {
    boolean quoted = state == State.IN_QUOTED_FIELD;
    if (!quoted && state != State.IN_FIELD) {
      return from;
    }
    int length = line.length();
    for (int i = from; i < length; i++) {
      int c = line.codePointAt(i);
      boolean ends =
          c == dialect.escape
              || (quoted ? c == dialect.quote : c == dialect.delimiter || c == '\n' || c == '\r');
      if (ends) {
        return i;
      }
    }
    return length;
  }

  private void read(int c) {
    switch (state) {
      case START_RECORD -> startRecord(c);
      case START_FIELD -> startField(c);
      case ESCAPED -> {
        add(c == END ? '\n' : c);
        state = c == '\n' || c == '\r' ? State.AFTER_ESCAPED_NEWLINE : State.IN_FIELD;
      }
      case AFTER_ESCAPED_NEWLINE -> {
        if (c != END) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTED_FIELD -> inQuotedField(c);
      case ESCAPED_IN_QUOTED_FIELD -> {
        add(c == END ? '\n' : c);
        state = State.IN_QUOTED_FIELD;
      }
      case QUOTE_IN_QUOTED_FIELD -> afterQuote(c);
      case AFTER_NEWLINE -> {
        if (c == END) {
          state = State.START_RECORD;
        } else if (c != '\n' && c != '\r') {
          throw CsvErrors.of(
              "new-line character seen in unquoted field"
                  + " - do you need to open the file with newline=''?");
        }
      }
    }
  }

  private void startRecord(int c) {
    if (c == END) {
      return; // an empty line is an empty row
    }
    if (c == '\n' || c == '\r') {
      state = State.AFTER_NEWLINE;
    } else {
      startField(c);
    }
  }

  private void startField(int c) {
    unquoted = true;
    if (isEnd(c)) {
      endField();
      endRecord(c);
    } else if (c == dialect.quote && dialect.quoting != Quoting.NONE) {
      unquoted = false;
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == ' ' && dialect.skipInitialSpace) {
      state = State.START_FIELD;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.START_FIELD;
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void inField(int c) {
    if (isEnd(c)) {
      endField();
      endRecord(c);
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.START_FIELD;
    } else {
      add(c);
    }
  }

  private void inQuotedField(int c) {
    if (c == END) {
      return;
    }
    if (c == dialect.escape) {
      state = State.ESCAPED_IN_QUOTED_FIELD;
    } else if (c == dialect.quote && dialect.quoting != Quoting.NONE) {
      state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
    } else {
      add(c);
    }
  }

  private void afterQuote(int c) {
    if (c == dialect.quote && dialect.quoting != Quoting.NONE) {
      add(c);
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.START_FIELD;
    } else if (isEnd(c)) {
      endField();
      endRecord(c);
    } else if (!dialect.strict) {
      add(c);
      state = State.IN_FIELD;
    } else {
      throw CsvErrors.of(
          "'"
              + Character.toString(dialect.delimiter)
              + "' expected after '"
              + Character.toString(dialect.quote)
              + "'");
    }
  }

  private static boolean isEnd(int c) {
    return c == END || c == '\n' || c == '\r';
  }

  private void endRecord(int c) {
    state = c == END ? State.START_RECORD : State.AFTER_NEWLINE;
  }

  private void add(int c) {
    checkLimit(1);
    field.append(c);
  }

  private void checkLimit(int more) {
    if (field.length() + (long) more > fieldLimit) {
      throw CsvErrors.of("field larger than field limit (" + fieldLimit + ")");
    }
  }

  private void endField() {
    PyStr text = field.toStr();
    if (text.length() > 0) {
      field = new TextBuilder();
    }
    row.append(unquoted ? ofUnquoted(text) : text);
  }

  private PyObject ofUnquoted(PyStr text) {
    Quoting quoting = dialect.quoting;
    if (text.length() == 0) {
      return quoting == Quoting.NOTNULL || quoting == Quoting.STRINGS ? PyNone.NONE : text;
    }
    return quoting == Quoting.NONNUMERIC || quoting == Quoting.STRINGS
        ? PyFloat.TYPE.call1(text)
        : text;
  }
}
