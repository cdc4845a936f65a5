package dev.krait.interpreter;

import dev.krait.ir.Element;
import dev.krait.ir.Entry;
import dev.krait.ir.IrExpr;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** List, tuple, set and dict displays (reference, 6.2.5 to 6.2.7). */
final class Displays {
  private Displays() {}

  static Expression of(IrExpr.Display node, Translation translation) {
    List<Element> elements = node.elements();
    Expression[] values = new Expression[elements.size()];
    boolean[] stars = new boolean[values.length];
    boolean any = false;
    for (int i = 0; i < values.length; i++) {
      values[i] = translation.expression(elements.get(i).value());
      stars[i] = elements.get(i).star();
      any |= stars[i];
    }
    return any ? new Unpacking(node.kind(), values, stars) : new Plain(node.kind(), values);
  }

  static Expression dict(IrExpr.DictDisplay node, Translation translation) {
    List<Entry> entries = node.entries();
    Expression[] keys = new Expression[entries.size()];
    Expression[] values = new Expression[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = translation.optional(entries.get(i).key());
      values[i] = translation.expression(entries.get(i).value());
    }
    return new Dict(keys, values);
  }

  private static final class Plain extends Expression {
    private final IrExpr.DisplayKind kind;
    private final Expression[] values;

    Plain(IrExpr.DisplayKind kind, Expression[] values) {
      this.kind = kind;
      this.values = values;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject[] items = values(values, frame);
      return switch (kind) {
        case TUPLE -> dev.krait.runtime.emitted.Displays.tuple(items);
        case LIST -> dev.krait.runtime.emitted.Displays.list(items);
        case SET -> dev.krait.runtime.emitted.Displays.set(items);
      };
    }
  }

  private static final class Unpacking extends Expression {
    private final IrExpr.DisplayKind kind;
    private final Expression[] values;
    private final boolean[] stars;

    Unpacking(IrExpr.DisplayKind kind, Expression[] values, boolean[] stars) {
      this.kind = kind;
      this.values = values;
      this.stars = stars;
    }

    @Override
    PyObject value(Frame frame) {
      var sequence =
          kind == IrExpr.DisplayKind.SET
              ? dev.krait.runtime.emitted.Displays.startSet()
              : dev.krait.runtime.emitted.Displays.start();
      for (int i = 0; i < values.length; i++) {
        PyObject value = values[i].value(frame);
        if (stars[i]) {
          sequence.addAll(value);
        } else {
          sequence.add(value);
        }
      }
      return switch (kind) {
        case TUPLE -> sequence.tuple();
        case LIST -> sequence.list();
        case SET -> sequence.set();
      };
    }
  }

  /** A key is null for {@code **mapping}. */
  private static final class Dict extends Expression {
    private final Expression[] keys;
    private final Expression[] values;

    Dict(Expression[] keys, Expression[] values) {
      this.keys = keys;
      this.values = values;
    }

    @Override
    PyObject value(Frame frame) {
      var mapping = dev.krait.runtime.emitted.Displays.startDict();
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == null) {
          mapping.putAll(values[i].value(frame));
        } else {
          PyObject key = keys[i].value(frame);
          mapping.put(key, values[i].value(frame));
        }
      }
      return mapping.dict();
    }
  }
}
