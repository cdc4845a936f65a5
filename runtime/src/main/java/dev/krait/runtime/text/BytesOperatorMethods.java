package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;

/** The special methods that {@code bytes} and {@code bytearray} have in common. */
@Exposed("bytes")
final class BytesOperatorMethods {
  private BytesOperatorMethods() {}

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(BytesLike self, PyObject value) {
    byte[] right = Buffers.bytesOrNull(value);
    if (right == null) {
      throw cannotConcatenate(self, value);
    }
    return self.make(BytesText.concat(self, right));
  }

  static RuntimeException cannotConcatenate(BytesLike self, PyObject value) {
    return Errors.typeError("can't concat " + value.type().name() + " to " + self.type().name());
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject multiply(BytesLike self, PyObject value) {
    long count = StrArguments.repetitions(value);
    return count == 1 && self instanceof PyBytes
        ? self
        : self.make(BytesOperators.repeat(self, count));
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject multiplyReflected(BytesLike self, PyObject value) {
    return self.make(BytesOperators.repeat(self, StrArguments.repetitions(value)));
  }

  @Method("__mod__(self, value, /)")
  static PyObject modulo(BytesLike self, PyObject value) {
    return BytesPercentFormat.format(self, value);
  }

  @Method("__rmod__(self, value, /)")
  static PyObject moduloReflected(BytesLike self, PyObject value) {
    return value instanceof BytesLike format
            && (format instanceof BytesLayout) == (self instanceof BytesLayout)
        ? BytesPercentFormat.format(format, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.EQ, self, value);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.NE, self, value);
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.LT, self, value);
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.LE, self, value);
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.GT, self, value);
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(BytesLike self, PyObject value) {
    return BytesOperators.compare(CompareOperator.GE, self, value);
  }

  @Method("__buffer__(self, flags, /)")
  static PyObject buffer(BytesLike self, PyObject flags) {
    return PyMemoryView.of(self);
  }

  @Method("__len__(self, /)")
  static int length(BytesLike self) {
    return self.size();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(BytesLike self, PyObject key) {
    return BytesOperators.getItem(self, key);
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(BytesLike self, PyObject key) {
    return BytesOperators.contains(self, key);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(BytesLike self) {
    return new BytesIterator(self);
  }

  @Method("__repr__(self, /)")
  static PyObject repr(BytesLike self) {
    int size = self.size();
    return self instanceof BytesLayout
        ? BytesRepr.of(self.array(), size)
        : BytesRepr.ofArray(self.type().simpleName(), self.array(), size);
  }

  @Method("__str__(self, /)")
  static PyObject str(BytesLike self) {
    return self.repr();
  }
}
