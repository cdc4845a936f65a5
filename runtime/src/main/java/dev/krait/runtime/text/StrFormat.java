package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** {@code str.format} and {@code str.format_map} (library reference, "Format String Syntax"). */
final class StrFormat {
  private static final int DEPTH = 2;

  private final PyObject[] args;
  private final PyObject keywords;
  private Numbering numbering = Numbering.UNKNOWN;
  private int next;

  private enum Numbering {
    UNKNOWN,
    AUTOMATIC,
    MANUAL
  }

  /**
   * @param args null for {@code format_map}
   * @param keywords a mapping, or null
   */
  private StrFormat(PyObject[] args, PyObject keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  /**
   * {@code text.format(*args, **keywords)}; without arguments {@code text.format_map(keywords)}.
   */
  static PyStr format(PyStr text, PyObject[] args, PyObject keywords) {
    return new StrFormat(args, keywords).expand(text, DEPTH);
  }

  private PyStr expand(PyStr text, int depth) {
    if (depth <= 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    FormatParser parser = new FormatParser(text);
    TextBuilder out = new TextBuilder(text.length() + 16);
    while (parser.advance()) {
      out.append(parser.literal());
      if (parser.hasField()) {
        PyObject value = convert(value(parser.name()), parser.conversion());
        PyStr spec = parser.spec();
        out.append(value.format(parser.isNested() ? expand(spec, depth - 1) : spec));
      }
    }
    return out.toStr();
  }

  private static PyObject convert(PyObject value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 'r' -> value.repr();
      case 's' -> value.str();
      case 'a' -> StrRepr.ascii(value.repr());
      default ->
          throw Errors.valueError(
              conversion > 32 && conversion < 127
                  ? "Unknown conversion specifier " + (char) conversion
                  : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
    };
  }

  private PyObject value(PyStr fieldName) {
    FieldName name = new FieldName(fieldName);
    PyObject value = argument(name.first());
    while (name.advance()) {
      if (name.isAttribute()) {
        value = value.attr(name.name().toString());
      } else {
        long index = FieldName.number(name.name());
        value = index < 0 ? value.getItem(name.name()) : value.getItem(index);
      }
    }
    return value;
  }

  private PyObject argument(PyStr first) {
    long index = FieldName.number(first);
    boolean automatic = first.length() == 0;
    if (automatic || index >= 0) {
      number(automatic);
      if (automatic) {
        index = next++;
      }
      if (args == null) {
        throw Errors.valueError("Format string contains positional fields");
      }
      if (index >= args.length) {
        throw Errors.indexError(
            "Replacement index " + index + " out of range for positional args tuple");
      }
      return args[(int) index];
    }
    if (keywords == null) {
      throw Errors.keyError(first);
    }
    return keywords.getItem(first);
  }

  private void number(boolean automatic) {
    if (numbering == Numbering.UNKNOWN) {
      numbering = automatic ? Numbering.AUTOMATIC : Numbering.MANUAL;
    }
    if (automatic && numbering == Numbering.MANUAL) {
      throw Errors.valueError(
          "cannot switch from manual field specification to automatic field numbering");
    }
    if (!automatic && numbering == Numbering.AUTOMATIC) {
      throw Errors.valueError(
          "cannot switch from automatic field numbering to manual field specification");
    }
  }
}
