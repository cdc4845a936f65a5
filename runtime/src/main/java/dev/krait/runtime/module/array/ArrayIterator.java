package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The iterator of an array, which sees what is appended meanwhile. */
@Exposed("arrayiterator")
final class ArrayIterator extends BuiltinIterator {
  /** {@code array.arrayiterator}. */
  static final PyType TYPE =
      PyType.builtin(
          "array.arrayiterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new ArrayIteratorTable());

  private PyArray array;
  private int index;

  ArrayIterator(PyArray array) {
    this.array = array;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    PyArray from = array;
    if (from == null) {
      return null;
    }
    PyObject value = from.at(index);
    if (value == null) {
      array = null;
    } else {
      index++;
    }
    return value;
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling.")
  static PyObject reduce(ArrayIterator self) {
    PyObject maker = Builtins.get("iter");
    return self.array == null
        ? PyTuple.of(maker, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(maker, PyTuple.of(self.array), PyInt.of(self.index));
  }

  @Method(value = "__setstate__(self, state, /)", doc = "Set state information for unpickling.")
  static void setState(ArrayIterator self, PyObject state) {
    int position = Index.toIndex(state);
    if (self.array != null) {
      self.index = Math.max(0, Math.min(position, self.array.size()));
    }
  }
}
