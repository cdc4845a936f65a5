package dev.krait.interpreter;

import dev.krait.ir.Variable;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.Unpacking;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** Subscripts (reference, 6.3.2), slices and unpacking. */
final class Items {
  private Items() {}

  static final class Read extends Expression {
    private final Expression object;
    private final Expression key;

    Read(Expression object, Expression key) {
      this.object = object;
      this.key = key;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject target = object.value(frame);
      return target.getItem(key.value(frame));
    }
  }

  static final class Slice extends Expression {
    private final Expression lower;
    private final Expression upper;
    private final Expression step;

    Slice(Expression lower, Expression upper, Expression step) {
      this.lower = lower;
      this.upper = upper;
      this.step = step;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject first = part(lower, frame);
      PyObject second = part(upper, frame);
      return new PySlice(first, second, part(step, frame));
    }

    private static PyObject part(Expression expression, Frame frame) {
      return expression == null ? PyNone.NONE : expression.value(frame);
    }
  }

  static final class Set extends Statement {
    private final Expression value;
    private final Expression object;
    private final Expression key;
    private final int line;

    Set(Expression value, Expression object, Expression key, int line) {
      this.value = value;
      this.object = object;
      this.key = key;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject result = value.value(frame);
      PyObject target = object.value(frame);
      target.setItem(key.value(frame), result);
      return null;
    }
  }

  static final class Delete extends Statement {
    private final Expression object;
    private final Expression key;
    private final int line;

    Delete(Expression object, Expression key, int line) {
      this.object = object;
      this.key = key;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject target = object.value(frame);
      target.delItem(key.value(frame));
      return null;
    }
  }

  /** An iterable is unpacked; a tuple holds the items. */
  static final class Unpack extends Statement {
    private final int place;
    private final Expression iterable;
    private final int before;
    private final int after;
    private final int line;

    /**
     * @param after how many follow the starred one; -1 if none is starred
     */
    Unpack(int place, Expression iterable, int before, int after, int line) {
      this.place = place;
      this.iterable = iterable;
      this.before = before;
      this.after = after;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject source = iterable.value(frame);
      frame.registers[place] = holder(unpack(source));
      return null;
    }

    private PyObject[] unpack(PyObject source) {
      return after < 0
          ? Unpacking.exactly(source, before)
          : Unpacking.withStar(source, before, after);
    }
  }

  /** A register for an array of items; null for null. */
  static PyTuple holder(PyObject[] items) {
    return items == null ? null : PyTuple.of(items);
  }

  static final class At extends Expression {
    private final int place;
    private final int index;

    At(Variable items, int index, Translation translation) {
      this.place = translation.place(items);
      this.index = index;
    }

    @Override
    PyObject value(Frame frame) {
      return ((PyTuple) frame.registers[place]).items()[index];
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }
}
