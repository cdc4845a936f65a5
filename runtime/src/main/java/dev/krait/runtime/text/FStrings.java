package dev.krait.runtime.text;

import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** What formatted string literals are made of in emitted code (reference, 2.4.3). */
public final class FStrings {
  private FStrings() {}

  /** The parts behind one another: literal text and formatted values. */
  public static PyStr join(PyObject... parts) {
    int length = 0;
    for (PyObject part : parts) {
      length += ((StrLayout) part).exact().length();
    }
    if (length <= ShortText.MOST) {
      PyStr result = PyStr.EMPTY;
      for (PyObject part : parts) {
        result = result.concat(((StrLayout) part).exact());
      }
      return result;
    }
    TextBuilder out = new TextBuilder(length);
    for (PyObject part : parts) {
      out.append(((StrLayout) part).exact());
    }
    return out.toStr();
  }

  /** {@code {value}}. */
  public static PyStr formatValue(PyObject value) {
    if (value instanceof PyStr text) {
      return text;
    }
    if (value instanceof PyInt number) {
      return PyStr.ofLong(number.longValue());
    }
    return value instanceof PyFloat ? value.str() : value.format(PyStr.EMPTY);
  }

  /** {@code {value:spec}}; the specification may be null. */
  public static PyStr formatValue(PyObject value, PyStr spec) {
    return spec == null || spec.length() == 0 ? formatValue(value) : value.format(spec);
  }

  /** {@link #formatValue(PyObject)} of an {@code int} that is not boxed. */
  public static PyStr formatValue(long value) {
    return PyStr.ofLong(value);
  }

  /** {@link #formatValue(PyObject)} of a {@code float} that is not boxed. */
  public static PyStr formatValue(double value) {
    return PyFloat.of(value).str();
  }

  /** {@code {value!s}}. */
  public static PyStr str(PyObject value) {
    return value.str();
  }

  /** {@code {value!r}}. */
  public static PyStr repr(PyObject value) {
    return value.repr();
  }

  /** {@code {value!a}}, which is {@code ascii(value)} too. */
  public static PyStr ascii(PyObject value) {
    return StrRepr.ascii(value.repr());
  }
}
