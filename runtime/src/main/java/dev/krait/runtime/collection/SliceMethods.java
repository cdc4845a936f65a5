package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;

/** The methods of {@code slice}. */
@Exposed("slice")
final class SliceMethods {
  private SliceMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    Arguments.noKeywords("slice", kwargs);
    Arguments.count("slice", args.length, 1, 3);
    return switch (args.length) {
      case 1 -> new PySlice(null, args[0], null);
      case 2 -> new PySlice(args[0], args[1], null);
      default -> new PySlice(args[0], args[1], args[2]);
    };
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PySlice self) {
    return self.repr();
  }

  @Method("__hash__(self, /)")
  static long hash(PySlice self) {
    return self.hash();
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(PySlice self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject le(PySlice self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(PySlice self, PyObject other) {
    return compare(CompareOperator.EQ, self, other);
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(PySlice self, PyObject other) {
    return compare(CompareOperator.NE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(PySlice self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(PySlice self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }

  /** Slices compare as the tuples of their bounds do. */
  private static PyObject compare(CompareOperator op, PySlice self, PyObject other) {
    if (!(other instanceof PySlice slice)) {
      return PyNotImplemented.INSTANCE;
    }
    return self == slice
        ? ArrayOrder.ofSame(op)
        : ArrayOrder.compare(op, bounds(self), bounds(slice));
  }

  private static PyObject[] bounds(PySlice slice) {
    return new PyObject[] {slice.start(), slice.stop(), slice.step()};
  }

  /** The clipped bounds for a length of any size, as {@link SliceIndices} finds them for others. */
  @Method("indices(self, object, /)")
  static PyObject indices(PySlice self, PyObject length) {
    BigInteger size = Index.of(length).bigValue();
    if (size.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    BigInteger step = BigInteger.ONE;
    if (self.step() != PyNone.NONE) {
      step = bound(self.step());
      if (step.signum() == 0) {
        throw Errors.valueError("slice step cannot be zero");
      }
    }
    boolean down = step.signum() < 0;
    BigInteger lower = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = down ? size.subtract(BigInteger.ONE) : size;
    BigInteger start =
        self.start() == PyNone.NONE
            ? (down ? upper : lower)
            : clip(bound(self.start()), size, lower, upper);
    BigInteger stop =
        self.stop() == PyNone.NONE
            ? (down ? lower : upper)
            : clip(bound(self.stop()), size, lower, upper);
    return PyTuple.of(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
  }

  private static BigInteger clip(
      BigInteger index, BigInteger size, BigInteger lower, BigInteger upper) {
    return index.signum() < 0 ? index.add(size).max(lower) : index.min(upper);
  }

  private static BigInteger bound(PyObject value) {
    IntLayout index = Index.orNull(value);
    if (index == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return index.bigValue();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PySlice self) {
    return PyTuple.of(PySlice.TYPE, PyTuple.of(bounds(self)));
  }

  @Getter("start")
  static PyObject start(PySlice self) {
    return self.start();
  }

  @Getter("stop")
  static PyObject stop(PySlice self) {
    return self.stop();
  }

  @Getter("step")
  static PyObject step(PySlice self) {
    return self.step();
  }
}
