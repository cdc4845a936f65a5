package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Containers;
import dev.krait.runtime.operator.Index;

/** The methods of {@code reversed}. */
@Exposed("reversed")
final class ReversedMethods {
  private ReversedMethods() {}

  /** {@code __reversed__} if there is one, else by {@code __len__} and {@code __getitem__}. */
  @Method(value = "__new__(cls, object, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject sequence) {
    PyType source = sequence.type();
    PyObject method = source.slot(Slot.REVERSED);
    if (method != null && method != PyNone.NONE) {
      return source.callSlot(method, sequence);
    }
    boolean isSequence =
        (source.slot(Slot.ITER) == null
                ? Containers.hasSequenceItems(source)
                : source.slot(Slot.GETITEM) != null)
            && !(sequence instanceof DictLayout);
    if (method == PyNone.NONE || !isSequence) {
      throw Errors.typeError("'" + source.name() + "' object is not reversible");
    }
    return type == PyReversed.TYPE
        ? new PyReversed(sequence)
        : new ReversedInstance(type, sequence);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyReversed self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyReversed self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }

  @Method("__length_hint__(self, /)")
  static int lengthHint(PyReversed self) {
    return self.lengthHint();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyReversed self) {
    return Reduction.of(self.type(), self.state(), PyTuple.EMPTY);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(PyReversed self, PyObject state) {
    self.moveTo(Index.toLong(state));
  }
}
