package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;

/**
 * Cuts the name of a replacement field into its first part and the attributes and indices behind it
 * (library reference, "Format String Syntax": {@code field_name}). {@link #advance} goes to the
 * next of these.
 */
public final class FieldName {
  private final PyStr text;
  private final PyStr first;
  private int at;
  private boolean attribute;
  private PyStr name;

  public FieldName(PyStr text) {
    this.text = text;
    while (at < text.length() && !isSeparator(text.codePointAt(at))) {
      at++;
    }
    this.first = text.substring(0, at);
  }

  private static boolean isSeparator(int c) {
    return c == '.' || c == '[';
  }

  /** The part that says which argument. */
  public PyStr first() {
    return first;
  }

  /** Whether the present part is an attribute, else an index. */
  public boolean isAttribute() {
    return attribute;
  }

  /** The present part. */
  public PyStr name() {
    return name;
  }

  /** Reads the next part; false at the end. */
  public boolean advance() {
    int end = text.length();
    if (at >= end) {
      return false;
    }
    int c = text.codePointAt(at++);
    int start = at;
    if (c == '.') {
      attribute = true;
      while (at < end && !isSeparator(text.codePointAt(at))) {
        at++;
      }
      name = text.substring(start, at);
    } else if (c == '[') {
      attribute = false;
      while (at < end && text.codePointAt(at) != ']') {
        at++;
      }
      if (at == end) {
        throw Errors.valueError("Missing ']' in format string");
      }
      name = text.substring(start, at++);
    } else {
      throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    if (name.length() == 0) {
      throw Errors.valueError("Empty attribute in format string");
    }
    return true;
  }

  /** The number that a part is, or -1. */
  public static long number(PyStr part) {
    long result = 0;
    for (int i = 0; i < part.length(); i++) {
      int digit = Characters.decimal(part.codePointAt(i));
      if (digit < 0) {
        return -1;
      }
      if (result > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      result = result * 10 + digit;
    }
    return part.length() == 0 ? -1 : result;
  }
}
