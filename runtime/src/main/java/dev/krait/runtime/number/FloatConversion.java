package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code float(x)}, and the real numbers that functions such as those of {@code math} take. */
public final class FloatConversion {
  private FloatConversion() {}

  /** The value of a real number; {@code TypeError: must be real number, not str}. */
  public static double real(PyObject value) {
    if (value instanceof FloatLayout number) {
      return number.doubleValue();
    }
    if (value instanceof ExactInt number) {
      return IntArithmetic.toDouble(number);
    }
    FloatLayout converted = viaMethod(value);
    if (converted == null) {
      throw Errors.typeError("must be real number, not " + value.type().name());
    }
    return converted.doubleValue();
  }

  /** {@code float(value)}. */
  public static double of(PyObject value) {
    if (value instanceof PyFloat number) {
      return number.doubleValue();
    }
    if (value instanceof PyStr) {
      return FloatParser.parse(value.toString(), value);
    }
    FloatLayout converted = viaMethod(value);
    if (converted != null) {
      return converted.doubleValue();
    }
    if (value instanceof StrLayout) {
      return FloatParser.parse(value.toString(), value);
    }
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes != null) {
      return FloatParser.parse(NumberText.latin1(bytes), value);
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '" + value.type().name() + "'");
  }

  /** By {@code __float__}, else {@code __index__}; null if there is neither. */
  static FloatLayout viaMethod(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.FLOAT);
    if (method == null) {
      IntLayout index = Index.orNull(value);
      return index == null ? null : PyFloat.of(IntArithmetic.toDouble(index));
    }
    PyObject result = type.callSlot(method, value);
    if (result instanceof FloatLayout number) {
      NumberWarnings.ofStrictSubclass(type.name() + ".__float__", "float", number, PyFloat.TYPE);
      return number;
    }
    throw Errors.typeError(
        type.name() + ".__float__ returned non-float (type " + result.type().name() + ")");
  }
}
