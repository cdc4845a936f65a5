package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.ArrayOrder;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The special methods of {@code array}. */
@Exposed("array")
final class ArrayOperators {
  private ArrayOperators() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    if (type == PyArray.TYPE && kwargs != null) {
      throw Errors.typeError("array.array() takes no keyword arguments");
    }
    if (args.length == 0 || args.length > 2) {
      throw Errors.typeError(
          "array() takes at "
              + (args.length == 0 ? "least 1 argument" : "most 2 arguments")
              + " ("
              + args.length
              + " given)");
    }
    if (!(args[0] instanceof StrLayout code) || code.exact().length() != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not " + described(args[0]));
    }
    return make(type, code.exact(), args.length == 2 ? args[1] : null);
  }

  /** What a message says that a value is which should have been a character. */
  static String described(PyObject value) {
    return value instanceof StrLayout text
        ? "a string of length " + text.exact().length()
        : value.type().name();
  }

  private static PyArray make(PyType type, PyStr code, PyObject initial) {
    ElementKind kind = ElementKind.of(code.codePointAt(0));
    if (kind == ElementKind.WIDE_CHARACTER) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "The 'u' type code is deprecated and will be removed in Python 3.16",
          1);
    }
    if (initial != null && (kind == null || !kind.isText())) {
      boolean isText = initial instanceof StrLayout;
      if (isText || initial instanceof PyArray source && source.kind().isText()) {
        throw Errors.typeError(
            "cannot use a "
                + (isText ? "str" : "unicode array")
                + " to initialize an array with typecode '"
                + code
                + "'");
      }
    }
    if (kind == null) {
      throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    }
    PyArray made = new PyArray(type, kind);
    if (initial instanceof StrLayout) {
      ArrayBytes.fromUnicode(made, initial);
    } else if (initial instanceof BytesLike) {
      ArrayBytes.fromBytes(made, initial);
    } else if (initial instanceof PyArray source && source.kind() != kind) {
      for (PyObject each : source.toItems()) {
        made.append(each);
      }
    } else if (initial != null) {
      ArrayMethods.extend(made, initial);
    }
    return made;
  }

  @Method("__repr__(self, /)")
  static String repr(PyArray self) {
    String start = self.type().simpleName() + "('" + self.kind().code() + "'";
    if (self.size() == 0) {
      return start + ")";
    }
    PyObject content =
        self.kind().isText() ? ArrayBytes.toUnicode(self) : ArrayMethods.toList(self);
    return start + ", " + content.repr() + ")";
  }

  // ---- elements ----

  @Method("__len__(self, /)")
  static int len(PyArray self) {
    return self.size();
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyArray self) {
    return new ArrayIterator(self);
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(PyArray self, PyObject key) {
    return ArrayMethods.contains(self, key);
  }

  private static int index(PyArray self, PyObject key, String message) {
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw Errors.typeError("array indices must be integers");
    }
    long index = Index.toIndex(number, key);
    index = index < 0 ? index + self.size() : index;
    if (index < 0 || index >= self.size()) {
      throw PyArray.outOfRange(message);
    }
    return (int) index;
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      return ArraySlices.get(self, slice);
    }
    PyObject value = self.at(index(self, key, "array index out of range"));
    if (value == null) {
      throw PyArray.outOfRange("array index out of range");
    }
    return value;
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(PyArray self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      ArraySlices.set(self, slice, value);
    } else {
      self.set(index(self, key, "array assignment index out of range"), value);
    }
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(PyArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      ArraySlices.delete(self, slice);
    } else {
      int index = index(self, key, "array assignment index out of range");
      self.remove(index, index + 1);
    }
  }

  // ---- concatenation and repetition ----

  static PyException badArgument() {
    return Errors.typeError("bad argument type for built-in operation");
  }

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(PyArray self, PyObject other) {
    if (!(other instanceof PyArray array)) {
      throw Errors.typeError(
          "can only append array (not \"" + other.type().name() + "\") to array");
    }
    if (array.kind() != self.kind()) {
      throw badArgument();
    }
    PyArray made = new PyArray(self.kind(), self.copyBytes());
    made.appendBytes(array.copyBytes());
    return made;
  }

  @Method(value = "__iadd__(self, value, /)", sequence = true)
  static PyObject addInPlace(PyArray self, PyObject other) {
    if (!(other instanceof PyArray)) {
      throw Errors.typeError(
          "can only extend array with array (not \"" + other.type().name() + "\")");
    }
    ArrayMethods.extend(self, other);
    return self;
  }

  private static byte[] repeated(PyArray self, PyObject times) {
    IntLayout number = Index.of(times);
    if (!number.isLong()) {
      throw Errors.overflowError(
          "cannot fit '" + times.type().name() + "' into an index-sized integer");
    }
    byte[] once = self.copyBytes();
    long count = Math.max(0, number.longValue());
    if (once.length > 0 && count > (Integer.MAX_VALUE - 8) / once.length) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    byte[] all = new byte[once.length == 0 ? 0 : (int) (once.length * count)];
    for (int at = 0; at < all.length; at += once.length) {
      System.arraycopy(once, 0, all, at, once.length);
    }
    return all;
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject multiply(PyArray self, PyObject times) {
    return new PyArray(self.kind(), repeated(self, times));
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject multiplyReflected(PyArray self, PyObject times) {
    return multiply(self, times);
  }

  @Method(value = "__imul__(self, value, /)", sequence = true)
  static PyObject multiplyInPlace(PyArray self, PyObject times) {
    self.splice(0, self.size(), repeated(self, times));
    return self;
  }

  // ---- comparison ----

  private static PyObject compare(CompareOperator op, PyArray self, PyObject other) {
    if (!(other instanceof PyArray array)) {
      return PyNotImplemented.INSTANCE;
    }
    boolean equality = op == CompareOperator.EQ || op == CompareOperator.NE;
    if (equality && self.size() != array.size()) {
      return PyBool.of(op == CompareOperator.NE);
    }
    return ArrayOrder.compare(op, self.toItems(), array.toItems());
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyArray self, PyObject other) {
    return compare(CompareOperator.EQ, self, other);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyArray self, PyObject other) {
    return compare(CompareOperator.NE, self, other);
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(PyArray self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(PyArray self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(PyArray self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(PyArray self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }
}
