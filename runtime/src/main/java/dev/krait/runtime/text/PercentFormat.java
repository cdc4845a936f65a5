package dev.krait.runtime.text;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.object.TypeNames;
import dev.krait.runtime.operator.Index;

/**
 * {@code format % values} for strings (library reference, "printf-style String Formatting"). The
 * subclass for {@code bytes} works on their Latin-1 text.
 */
class PercentFormat {
  private final PyStr format;
  private final PyObject values;
  private final PyObject[] tuple;
  private final PyObject mapping;
  final TextBuilder out;

  private int at;
  private int nextValue;

  /** Takes the place of the values behind {@code %(key)}; the value itself, once. */
  private PyObject keyed;

  private boolean keyUsed;
  private final PercentSpec spec = new PercentSpec();

  PercentFormat(PyStr format, PyObject values) {
    this.format = format;
    this.values = values;
    this.tuple = values instanceof TupleLayout layout ? layout.items() : null;
    this.mapping = tuple == null && isMapping(values) ? values : null;
    this.out = new TextBuilder(format.length() + 32);
  }

  /** {@code format % values}. */
  static PyStr format(PyStr format, PyObject values) {
    return new PercentFormat(format, values).format();
  }

  boolean isMapping(PyObject value) {
    return !(value instanceof StrLayout) && value.type().slot(Slot.GETITEM) != null;
  }

  final PyStr format() {
    int end = format.length();
    while (at < end) {
      int start = at;
      while (at < end && format.codePointAt(at) != '%') {
        at++;
      }
      out.append(format, start, at);
      if (at < end) {
        at++;
        if (at < end && format.codePointAt(at) == '%') {
          out.append('%');
          at++;
        } else {
          convert();
        }
      }
    }
    boolean all = tuple != null ? nextValue >= tuple.length : nextValue > 0;
    if (mapping == null && !all) {
      throw Errors.typeError("not all arguments converted during " + kind() + " formatting");
    }
    return out.toStr();
  }

  String kind() {
    return "string";
  }

  // ---- values ----

  private PyObject next() {
    if (keyUsed) {
      PyObject value = keyed;
      keyed = null;
      if (value != null) {
        return value;
      }
    } else if (tuple == null ? nextValue == 0 : nextValue < tuple.length) {
      nextValue++;
      return tuple == null ? values : tuple[nextValue - 1];
    }
    throw Errors.typeError("not enough arguments for format string");
  }

  private void readKey() {
    if (mapping == null) {
      throw Errors.typeError("format requires a mapping");
    }
    int start = ++at;
    int depth = 1;
    while (depth > 0 && at < format.length()) {
      int c = format.codePointAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw Errors.valueError("incomplete format key");
    }
    keyed = mapping.getItem(key(format.substring(start, at - 1)));
    keyUsed = true;
  }

  PyObject key(PyStr key) {
    return key;
  }

  // ---- specification ----

  private int peek() {
    if (at >= format.length()) {
      throw Errors.valueError("incomplete format");
    }
    return format.codePointAt(at);
  }

  private void convert() {
    spec.reset();
    if (at < format.length() && format.codePointAt(at) == '(') {
      readKey();
    }
    while (spec.flag(peek())) {
      at++;
    }
    if (peek() == '*') {
      at++;
      spec.setWidth(StrArguments.ssize(starred()));
    } else {
      spec.width = digits("width too big");
    }
    if (peek() == '.') {
      at++;
      if (peek() == '*') {
        at++;
        spec.precision = Math.max(0, StrArguments.cInt(starred()));
      } else {
        spec.precision = Math.max(0, digits("precision too big"));
      }
    }
    int c = peek();
    if (c == 'h' || c == 'l' || c == 'L') {
      at++;
      c = peek();
    }
    at++;
    spec.type = c;
    convert(next());
  }

  private PyObject starred() {
    PyObject value = next();
    if (value instanceof IntLayout) {
      return value;
    }
    throw Errors.typeError("* wants int");
  }

  private int digits(String tooBig) {
    long number = -1;
    for (int c = peek(); c >= '0' && c <= '9'; c = peek()) {
      number = Math.max(number, 0) * 10 + c - '0';
      if (number > Integer.MAX_VALUE) {
        throw Errors.valueError(tooBig);
      }
      at++;
    }
    return (int) number;
  }

  // ---- conversion ----

  private void convert(PyObject value) {
    switch (spec.type) {
      case 's', 'r', 'a', 'b' -> spec.text(text(spec.type, value), out);
      case 'c' -> spec.character(character(value), out);
      case 'd', 'i', 'u', 'o', 'x', 'X' -> spec.integer(PercentNumbers.integer(value, spec), out);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> spec.floating(floating(value), out);
      default -> throw unsupported();
    }
  }

  /** The text of a value for {@code %s}, {@code %r}, {@code %a} or (bytes only) {@code %b}. */
  PyStr text(int type, PyObject value) {
    return switch (type) {
      case 's' -> value.str();
      case 'r' -> value.repr();
      case 'a' -> StrRepr.ascii(value.repr());
      default -> throw unsupported();
    };
  }

  double floating(PyObject value) {
    return PercentNumbers.floating(value);
  }

  /** The character for {@code %c}. */
  int character(PyObject value) {
    if (value instanceof StrLayout text) {
      int length = text.exact().length();
      if (length == 1) {
        return text.exact().codePointAt(0);
      }
      throw Errors.typeError(
          "%c requires an int or a unicode character, not a string of length " + length);
    }
    IntLayout number;
    try {
      number = Index.orNull(value);
    } catch (PyException e) {
      number = PercentNumbers.nullForTypeError(e);
    }
    if (number == null) {
      throw Errors.typeError(
          "%c requires an int or a unicode character, not " + TypeNames.outsideMain(value.type()));
    }
    if (!number.isLong() || number.longValue() < 0 || number.longValue() > 0x10FFFF) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return (int) number.longValue();
  }

  final PyException unsupported() {
    int c = spec.type;
    return Errors.valueError(
        "unsupported format character '"
            + (c >= 31 && c <= 126 ? (char) c : '?')
            + "' (0x"
            + Integer.toHexString(c)
            + ") at index "
            + (at - 1));
  }
}
