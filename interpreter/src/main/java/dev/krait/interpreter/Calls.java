package dev.krait.interpreter;

import dev.krait.ir.Argument;
import dev.krait.ir.IrExpr;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/** Calls by shape (reference, 6.3.4). */
final class Calls {
  private Calls() {}

  static Expression call(IrExpr.Call node, Translation translation) {
    return call(translation.expression(node.callee()), node.arguments(), translation);
  }

  static Expression call(Expression callee, List<Argument> arguments, Translation translation) {
    if (hasStars(arguments)) {
      return new UnpackingCall(callee, UnpackingCall.parts(arguments, translation));
    }
    Expression[] values = values(arguments, translation);
    String[] names = names(arguments);
    if (names.length == 0) {
      switch (values.length) {
        case 0:
          return new Call0(callee);
        case 1:
          return new Call1(callee, values[0]);
        case 2:
          return new Call2(callee, values[0], values[1]);
        case 3:
          return new Call3(callee, values[0], values[1], values[2]);
        default:
          break;
      }
    }
    return new CallN(callee, values, names);
  }

  static Expression methodCall(IrExpr.MethodCall node, Translation translation) {
    Expression object = translation.expression(node.object());
    List<Argument> arguments = node.arguments();
    boolean simple =
        arguments.size() <= 3 && arguments.stream().allMatch(Argument.Positional.class::isInstance);
    if (simple) {
      Expression[] values = values(arguments, translation);
      for (Expression value : values) {
        simple &= value.isPlain();
      }
      return simple
          ? new MethodCall(object, node.name(), values)
          : call(new Method(object, node.name()), values);
    }
    return call(new Method(object, node.name()), arguments, translation);
  }

  private static Expression call(Expression callee, Expression[] values) {
    return switch (values.length) {
      case 1 -> new Call1(callee, values[0]);
      case 2 -> new Call2(callee, values[0], values[1]);
      default -> new Call3(callee, values[0], values[1], values[2]);
    };
  }

  static boolean hasStars(List<Argument> arguments) {
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Star || argument instanceof Argument.DoubleStar) {
        return true;
      }
    }
    return false;
  }

  static Expression[] values(List<Argument> arguments, Translation translation) {
    Expression[] values = new Expression[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = translation.expression(arguments.get(i).value());
    }
    return values;
  }

  static String[] names(List<Argument> arguments) {
    List<String> names = null;
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Keyword keyword) {
        names = names == null ? new ArrayList<>() : names;
        names.add(keyword.name());
      }
    }
    return names == null ? PyObject.NO_NAMES : names.toArray(PyObject.NO_NAMES);
  }

  private static final class Call0 extends Expression {
    private final Expression callee;

    Call0(Expression callee) {
      this.callee = callee;
    }

    @Override
    PyObject value(Frame frame) {
      return callee.value(frame).call0();
    }
  }

  private static final class Call1 extends Expression {
    private final Expression callee;
    private final Expression first;

    Call1(Expression callee, Expression first) {
      this.callee = callee;
      this.first = first;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject function = callee.value(frame);
      return function.call1(first.value(frame));
    }
  }

  private static final class Call2 extends Expression {
    private final Expression callee;
    private final Expression first;
    private final Expression second;

    Call2(Expression callee, Expression first, Expression second) {
      this.callee = callee;
      this.first = first;
      this.second = second;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject function = callee.value(frame);
      PyObject a = first.value(frame);
      return function.call2(a, second.value(frame));
    }
  }

  private static final class Call3 extends Expression {
    private final Expression callee;
    private final Expression first;
    private final Expression second;
    private final Expression third;

    Call3(Expression callee, Expression first, Expression second, Expression third) {
      this.callee = callee;
      this.first = first;
      this.second = second;
      this.third = third;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject function = callee.value(frame);
      PyObject a = first.value(frame);
      PyObject b = second.value(frame);
      return function.call3(a, b, third.value(frame));
    }
  }

  private static final class CallN extends Expression {
    private final Expression callee;
    private final Expression[] values;
    private final String[] names;

    CallN(Expression callee, Expression[] values, String[] names) {
      this.callee = callee;
      this.values = values;
      this.names = names;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject function = callee.value(frame);
      return function.callN(values(values, frame), names);
    }
  }

  /** {@code object.name}, to be called after the arguments are evaluated. */
  private static final class Method extends Expression {
    private final Expression object;
    private final Attributes.Place place;

    Method(Expression object, String name) {
      this.object = object;
      this.place = new Attributes.Place(name);
    }

    @Override
    PyObject value(Frame frame) {
      PyObject target = object.value(frame);
      AttributeSite site = place.site();
      return site == null ? target.attr(place.name) : site.method(target);
    }
  }

  /** {@code object.name(values)} with arguments that run no code. */
  private static final class MethodCall extends Expression {
    private final Expression object;
    private final Attributes.Place place;
    private final Expression[] values;

    MethodCall(Expression object, String name, Expression[] values) {
      this.object = object;
      this.place = new Attributes.Place(name);
      this.values = values;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject target = object.value(frame);
      AttributeSite site = place.site();
      if (site == null) {
        PyObject method = target.attr(place.name);
        return switch (values.length) {
          case 0 -> method.call0();
          case 1 -> method.call1(values[0].value(frame));
          default -> method.callN(values(values, frame), PyObject.NO_NAMES);
        };
      }
      switch (values.length) {
        case 0:
          return site.call0(target);
        case 1:
          return site.call1(target, values[0].value(frame));
        case 2:
          PyObject a = values[0].value(frame);
          return site.call2(target, a, values[1].value(frame));
        default:
          PyObject[] all = values(values, frame);
          return site.call3(target, all[0], all[1], all[2]);
      }
    }
  }
}
