package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code memoryview}. */
@Exposed("memoryview")
final class MemoryViewAttributes {
  private MemoryViewAttributes() {}

  @Getter("obj")
  static PyObject object(PyMemoryView self) {
    return self.view().owner();
  }

  @Getter("nbytes")
  static PyObject byteCount(PyMemoryView self) {
    return PyInt.of(self.view().byteCount());
  }

  @Getter("readonly")
  static PyObject isReadOnly(PyMemoryView self) {
    return PyBool.of(self.view().readOnly());
  }

  @Getter("itemsize")
  static PyObject itemSize(PyMemoryView self) {
    return PyInt.of(self.view().itemSize());
  }

  @Getter("format")
  static PyObject format(PyMemoryView self) {
    return PyStr.of(self.view().format());
  }

  @Getter("ndim")
  static PyObject dimensions(PyMemoryView self) {
    return PyInt.of(self.view().dimensions());
  }

  @Getter("shape")
  static PyObject shape(PyMemoryView self) {
    return tuple(self.view().shape());
  }

  @Getter("strides")
  static PyObject strides(PyMemoryView self) {
    return tuple(self.view().strides());
  }

  private static PyTuple tuple(int[] numbers) {
    PyObject[] items = new PyObject[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(numbers[i]);
    }
    return PyTuple.of(items);
  }

  @Getter("suboffsets")
  static PyObject subOffsets(PyMemoryView self) {
    self.view();
    return PyTuple.EMPTY;
  }

  @Getter("c_contiguous")
  static PyObject isContiguous(PyMemoryView self) {
    return PyBool.of(self.view().isContiguous());
  }

  @Getter("f_contiguous")
  static PyObject isFortranContiguous(PyMemoryView self) {
    return PyBool.of(self.view().isFortranContiguous());
  }

  @Getter("contiguous")
  static PyObject isEitherContiguous(PyMemoryView self) {
    BufferView view = self.view();
    return PyBool.of(view.isContiguous() || view.isFortranContiguous());
  }
}
