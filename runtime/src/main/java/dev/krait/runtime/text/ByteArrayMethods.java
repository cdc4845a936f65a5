package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.ObjectReduce;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods that only {@code bytearray} has. */
@Exposed("bytearray")
final class ByteArrayMethods {
  /** The size of an empty {@code bytearray} in CPython. */
  private static final int HEADER = 56;

  private ByteArrayMethods() {}

  @Method(value = "__new__(type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyObject type, PyObject[] args, PyDict keywords) {
    return type == PyByteArray.TYPE ? new PyByteArray() : new ByteArrayInstance((PyType) type);
  }

  @Method("__init__(self, /, source=b'', encoding='utf-8', errors='strict')")
  static void init(ByteArrayLayout self, PyObject source, PyObject encoding, PyObject errors) {
    byte[] bytes = (byte[]) BytesArguments.source("bytearray", source, encoding, errors);
    self.set(source instanceof BytesLayout ? bytes.clone() : bytes);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(ByteArrayLayout self, PyObject key, PyObject value) {
    BytesOperators.setItem(self, key, value);
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(ByteArrayLayout self, PyObject key) {
    BytesOperators.delItem(self, key);
  }

  @Method(value = "__iadd__(self, value, /)", sequence = true)
  static PyObject addInPlace(ByteArrayLayout self, PyObject value) {
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes == null) {
      throw BytesOperatorMethods.cannotConcatenate(self, value);
    }
    self.splice(self.size(), self.size(), bytes, bytes.length);
    return self;
  }

  @Method(value = "__imul__(self, value, /)", sequence = true)
  static PyObject multiplyInPlace(ByteArrayLayout self, PyObject value) {
    self.set(BytesOperators.repeat(self, StrArguments.repetitions(value)));
    return self;
  }

  @Method("append(self, item, /)")
  static void append(ByteArrayLayout self, PyObject item) {
    self.append(BytesArguments.octet(item));
  }

  @Method("extend(self, iterable_of_ints, /)")
  static void extend(ByteArrayLayout self, PyObject iterable) {
    byte[] bytes = Buffers.bytesOrNull(iterable);
    if (bytes == null) {
      if (iterable instanceof StrLayout) {
        throw Errors.typeError(
            "expected iterable of integers; got: '" + iterable.type().name() + "'");
      }
      PyObject iterator;
      try {
        iterator = iterable.iter();
      } catch (PyException e) {
        if (e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw Errors.typeError("can't extend bytearray with " + iterable.type().name());
        }
        throw e;
      }
      bytes = BytesArguments.collect(iterator, "byte must be in range(0, 256)");
    }
    self.splice(self.size(), self.size(), bytes, bytes.length);
  }

  @Method("insert(self, index, item, /)")
  static void insert(ByteArrayLayout self, PyObject index, PyObject item) {
    int at = StrArguments.size(index);
    byte value = (byte) BytesArguments.octet(item);
    int size = self.size();
    at = at < 0 ? Math.max(0, at + size) : Math.min(at, size);
    self.splice(at, at, new byte[] {value}, 1);
  }

  @Method("pop(self, index=-1, /)")
  static PyObject pop(ByteArrayLayout self, PyObject index) {
    long at = index == null ? -1 : Index.toLong(index);
    int size = self.size();
    if (size == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    at += at < 0 ? size : 0;
    if (at < 0 || at >= size) {
      throw Errors.indexError("pop index out of range");
    }
    int value = self.array()[(int) at] & 255;
    self.splice((int) at, (int) at + 1, new byte[0], 0);
    return PyInt.of(value);
  }

  @Method("remove(self, value, /)")
  static void remove(ByteArrayLayout self, PyObject value) {
    byte[] wanted = {(byte) BytesArguments.octet(value)};
    int at = ByteSearch.find(self.array(), wanted, 0, self.size());
    if (at < 0) {
      throw Errors.valueError("value not found in bytearray");
    }
    self.splice(at, at + 1, wanted, 0);
  }

  @Method("clear(self, /)")
  static void clear(ByteArrayLayout self) {
    self.set(new byte[0]);
  }

  @Method("copy(self, /)")
  static PyObject copy(ByteArrayLayout self) {
    return new PyByteArray(self.copyBytes());
  }

  @Method("reverse(self, /)")
  static void reverse(ByteArrayLayout self) {
    byte[] bytes = self.copyBytes();
    for (int i = 0; i < bytes.length; i++) {
      self.setByte(i, bytes[bytes.length - 1 - i]);
    }
  }

  @Method("resize(self, size, /)")
  static void resize(ByteArrayLayout self, PyObject size) {
    long wanted = Index.toLong(size);
    if (wanted < 0) {
      throw Errors.valueError("Can only resize to positive sizes, got " + wanted);
    }
    if (wanted > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    self.resize((int) wanted);
  }

  @Method("__alloc__(self, /)")
  static long allocated(ByteArrayLayout self) {
    return self.size() == 0 ? 0 : self.size() + 1L;
  }

  @Method("__sizeof__(self, /)")
  static long size(ByteArrayLayout self) {
    return HEADER + allocated(self);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(ByteArrayLayout self) {
    return reduce(self, 2);
  }

  @Method("__reduce_ex__(self, proto=0, /)")
  static PyObject reduceEx(ByteArrayLayout self, PyObject protocol) {
    return reduce(self, protocol == null ? 0 : StrArguments.cInt(protocol));
  }

  private static PyObject reduce(ByteArrayLayout self, int protocol) {
    PyTuple args;
    if (self.size() == 0) {
      args = PyTuple.EMPTY;
    } else if (protocol < 3) {
      args = PyTuple.of(BytesText.of(self), PyStr.of("latin-1"));
    } else {
      args = PyTuple.of(PyBytes.of(self.copyBytes()));
    }
    return PyTuple.of(self.type(), args, ObjectReduce.stateOf(self));
  }

  @Method(value = "fromhex(type, string, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject fromHex(PyObject type, PyObject string) {
    byte[] bytes = BytesArguments.fromHex(string);
    return type == PyByteArray.TYPE ? new PyByteArray(bytes) : type.call1(PyBytes.of(bytes));
  }
}
