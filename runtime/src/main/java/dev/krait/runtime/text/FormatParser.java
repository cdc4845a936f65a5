package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;

/**
 * Cuts a format string into literal text and replacement fields (library reference, "Format String
 * Syntax"). {@link #advance} goes to the next piece, which the accessors describe.
 */
public final class FormatParser {
  private final PyStr text;
  private final int end;
  private int at;

  private PyStr literal;
  private boolean field;
  private int nameStart;
  private int nameEnd;
  private int specStart;
  private int specEnd;
  private boolean nested;
  private int conversion;

  public FormatParser(PyStr text) {
    this.text = text;
    this.end = text.length();
  }

  /** The text in front of the field. */
  public PyStr literal() {
    return literal;
  }

  /** Whether there is a field behind the text. */
  public boolean hasField() {
    return field;
  }

  /** The field's name with its attributes and indices. */
  public PyStr name() {
    return text.substring(nameStart, nameEnd);
  }

  /** What stands behind the colon; empty if nothing does. */
  public PyStr spec() {
    return text.substring(specStart, specEnd);
  }

  /** Whether the specification has fields of its own. */
  public boolean isNested() {
    return nested;
  }

  /** The character behind the exclamation mark; 0 if there is none. */
  public int conversion() {
    return conversion;
  }

  /** Reads the next piece; false at the end. */
  public boolean advance() {
    if (at >= end) {
      return false;
    }
    int start = at;
    int c = 0;
    boolean markup = false;
    while (at < end && !markup) {
      c = text.codePointAt(at++);
      markup = c == '{' || c == '}';
    }
    int literalEnd = at;
    field = false;
    if (markup) {
      boolean doubled = at < end && text.codePointAt(at) == c;
      if (c == '}' && !doubled) {
        throw error("Single '}' encountered in format string");
      }
      if (at == end) {
        throw error("Single '{' encountered in format string");
      }
      if (doubled) {
        at++;
      } else {
        literalEnd--;
        field = true;
      }
    }
    literal = text.substring(start, literalEnd);
    if (field) {
      readField();
    }
    return true;
  }

  private void readField() {
    nested = false;
    conversion = 0;
    specStart = 0;
    specEnd = 0;
    nameStart = at;
    int c = readName();
    nameEnd = at - 1;
    if (c != '!' && c != ':') {
      if (c != '}') {
        throw error("expected '}' before end of string");
      }
      return;
    }
    if (c == '!') {
      if (at >= end) {
        throw error("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at++);
      if (at < end) {
        c = text.codePointAt(at++);
        if (c == '}') {
          return;
        }
        if (c != ':') {
          throw error("expected ':' after conversion specifier");
        }
      }
    }
    readSpec();
  }

  /** The character behind the name, or the last one of the string. */
  private int readName() {
    int c = 0;
    while (at < end) {
      c = text.codePointAt(at++);
      if (c == '{') {
        throw error("unexpected '{' in field name");
      }
      if (c == '[') {
        while (at < end && text.codePointAt(at) != ']') {
          at++;
        }
      } else if (c == '}' || c == ':' || c == '!') {
        return c;
      }
    }
    return c;
  }

  private void readSpec() {
    specStart = at;
    int depth = 1;
    while (at < end) {
      int c = text.codePointAt(at++);
      if (c == '{') {
        nested = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        specEnd = at - 1;
        return;
      }
    }
    throw error("unmatched '{' in format spec");
  }

  private static PyException error(String message) {
    return Errors.valueError(message);
  }
}
