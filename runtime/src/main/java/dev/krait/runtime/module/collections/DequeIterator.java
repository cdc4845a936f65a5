package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.LengthHintTable;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The iterators of a deque, in both directions. */
@Exposed("_deque_iterator")
final class DequeIterator extends BuiltinIterator {
  /** {@code collections._deque_iterator}. */
  static final PyType FORWARD = type("collections._deque_iterator");

  /** {@code collections._deque_reverse_iterator}. */
  static final PyType BACKWARD = type("collections._deque_reverse_iterator");

  private final PyDeque deque;
  private final boolean backward;
  private final int changes;
  private int index;
  private int left;

  /**
   * @param skipped how many elements are left out
   */
  DequeIterator(PyDeque deque, int skipped, boolean backward) {
    this.deque = deque;
    this.backward = backward;
    this.changes = deque.changes();
    this.left = Math.max(0, deque.size() - skipped);
    this.index = backward ? deque.size() - 1 - skipped : skipped;
  }

  private static PyType type(String name) {
    return PyType.builtin(
        name,
        PyType.OBJECT,
        false,
        new IteratorProtocolTable(),
        new LengthHintTable(),
        new DequeIteratorTable());
  }

  @Method(value = "__new__(type, deque, index=0, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject deque, PyObject index) {
    if (!(deque instanceof PyDeque source)) {
      throw Errors.typeError("argument 1 must be collections.deque, not " + deque.type().name());
    }
    int skipped = index == null ? 0 : Math.max(0, Index.clipped(index));
    return new DequeIterator(source, skipped, type == BACKWARD);
  }

  /** {@code RuntimeError: deque mutated during iteration}. */
  static PyException mutated() {
    return Errors.runtimeError("deque mutated during iteration");
  }

  @Override
  public PyType type() {
    return backward ? BACKWARD : FORWARD;
  }

  @Override
  public PyObject next() {
    if (deque.changes() != changes) {
      left = 0;
      throw mutated();
    }
    if (left == 0) {
      return null;
    }
    left--;
    return deque.get(backward ? index-- : index++);
  }

  @Override
  public int lengthHint() {
    return left;
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(DequeIterator self) {
    int done = self.deque.size() - self.left;
    return PyTuple.pair(self.type(), PyTuple.pair(self.deque, PyInt.of(done)));
  }
}
