package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;
import java.math.BigInteger;

/** The methods of {@code range}. */
@Exposed("range")
final class RangeMethods {
  private RangeMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    Arguments.noKeywords("range", kwargs);
    Arguments.count("range", args.length, 1, 3);
    if (args.length == 1) {
      return PyRange.of(PyInt.of(0), exact(args[0]), PyInt.of(1));
    }
    IntLayout start = exact(args[0]);
    IntLayout stop = exact(args[1]);
    return PyRange.of(start, stop, args.length == 2 ? PyInt.of(1) : exact(args[2]));
  }

  private static IntLayout exact(PyObject value) {
    IntLayout number = Index.of(value);
    return number.type() == PyInt.TYPE ? number : PyInt.of(number.bigValue());
  }

  static PyException outOfRange() {
    return Errors.indexError("range object index out of range");
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PyRange self) {
    return self.repr();
  }

  @Method("__hash__(self, /)")
  static long hash(PyRange self) {
    return self.hash();
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(PyRange self, PyObject other) {
    return other instanceof PyRange range
        ? PyBool.of(self.sameElements(range))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(PyRange self, PyObject other) {
    return other instanceof PyRange range
        ? PyBool.of(!self.sameElements(range))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(PyRange self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(PyRange self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(PyRange self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(PyRange self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyRange self) {
    return self.iter();
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(PyRange self) {
    return self.reversed();
  }

  @Method("__bool__(self, /)")
  static boolean bool(PyRange self) {
    return self.isTrue();
  }

  @Method("__len__(self, /)")
  static long len(PyRange self) {
    return self.size();
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(PyRange self, PyObject key) {
    return self.contains(key);
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyRange self, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw Errors.typeError("range indices must be integers or slices, not " + key.type().name());
    }
    BigInteger index = number.bigValue();
    if (index.signum() < 0) {
      index = index.add(self.length());
    }
    if (index.signum() < 0 || index.compareTo(self.length()) >= 0) {
      throw outOfRange();
    }
    return self.element(index);
  }

  private static PyObject slice(PyRange self, PySlice slice) {
    PyTuple bounds = (PyTuple) SliceMethods.indices(slice, PyInt.of(self.length()));
    IntLayout step = (IntLayout) bounds.items()[2];
    return PyRange.of(
        (IntLayout) self.element(((IntLayout) bounds.items()[0]).bigValue()),
        (IntLayout) self.element(((IntLayout) bounds.items()[1]).bigValue()),
        PyInt.of(self.step().bigValue().multiply(step.bigValue())));
  }

  @Method("count(self, object, /)")
  static long count(PyRange self, PyObject value) {
    if (value.type() == PyInt.TYPE || value instanceof PyBool) {
      return self.has((IntLayout) value) ? 1 : 0;
    }
    long count = 0;
    PyObject iterator = self.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      count += Comparison.sameOrEqual(each, value) ? 1 : 0;
    }
    return count;
  }

  @Method("index(self, object, /)")
  static PyObject index(PyRange self, PyObject value) {
    if (value.type() == PyInt.TYPE || value instanceof PyBool) {
      IntLayout number = (IntLayout) value;
      if (!self.has(number)) {
        throw Errors.valueError("range.index(x): x not in range");
      }
      BigInteger distance = number.bigValue().subtract(self.start().bigValue());
      return PyInt.of(distance.divide(self.step().bigValue()));
    }
    long index = 0;
    PyObject iterator = self.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (Comparison.sameOrEqual(each, value)) {
        return PyInt.of(index);
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyRange self) {
    return PyTuple.of(PyRange.TYPE, PyTuple.of(self.start(), self.stop(), self.step()));
  }

  @Getter("start")
  static PyObject start(PyRange self) {
    return self.start();
  }

  @Getter("stop")
  static PyObject stop(PyRange self) {
    return self.stop();
  }

  @Getter("step")
  static PyObject step(PyRange self) {
    return self.step();
  }
}
