package dev.krait.runtime.module.struct;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code struct.Struct}. */
@Exposed("Struct")
final class StructMethods {
  private StructMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyStruct(type);
  }

  @Method("__init__(self, /, format)")
  static void init(PyStruct self, PyObject format) {
    self.init(format);
  }

  @Method("pack(self, /, *values)")
  static PyObject pack(PyStruct self, PyObject[] values) {
    return self.pack(values, 0);
  }

  @Method("pack_into(self, /, *args)")
  static void packInto(PyStruct self, PyObject[] args) {
    self.packInto(args, 0);
  }

  @Method("unpack(self, buffer, /)")
  static PyObject unpack(PyStruct self, PyObject buffer) {
    return self.unpack(buffer);
  }

  @Method("unpack_from(self, /, buffer, offset=0)")
  static PyObject unpackFrom(PyStruct self, PyObject buffer, PyObject offset) {
    return self.unpackFrom(buffer, offset);
  }

  @Method("iter_unpack(self, buffer, /)")
  static PyObject iterUnpack(PyStruct self, PyObject buffer) {
    return self.iterUnpack(buffer);
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(PyStruct self) {
    return 56 + 32L * (self.format().fields().size() + 1);
  }

  @Method("__repr__(self, /)")
  static String repr(PyStruct self) {
    self.format();
    return self.type().simpleName() + "(" + self.text().repr() + ")";
  }

  @Getter("format")
  static PyObject format(PyStruct self) {
    self.format();
    return self.text();
  }

  @Getter("size")
  static PyObject size(PyStruct self) {
    return PyInt.of(self.format().size());
  }
}
