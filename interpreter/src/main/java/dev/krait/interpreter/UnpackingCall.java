package dev.krait.interpreter;

import dev.krait.ir.Argument;
import dev.krait.runtime.emitted.CallBuilder;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** A call with {@code *} or {@code **} among its arguments. */
final class UnpackingCall extends Expression {
  private final Expression callee;
  private final Part[] parts;

  UnpackingCall(Expression callee, Part[] parts) {
    this.callee = callee;
    this.parts = parts;
  }

  @Override
  PyObject value(Frame frame) {
    CallBuilder builder = CallBuilder.of(callee.value(frame));
    for (Part part : parts) {
      part.addTo(builder, frame);
    }
    return builder.call();
  }

  /** One argument. */
  abstract static class Part {
    abstract void addTo(CallBuilder builder, Frame frame);
  }

  static Part[] parts(List<Argument> arguments, Translation translation) {
    return arguments.stream()
        .map(argument -> part(argument, translation.expression(argument.value())))
        .toArray(Part[]::new);
  }

  static Part positional(Expression value) {
    return new Part() {
      @Override
      void addTo(CallBuilder builder, Frame frame) {
        builder.add(value.value(frame));
      }
    };
  }

  private static Part part(Argument argument, Expression value) {
    if (argument instanceof Argument.Keyword keyword) {
      return new Part() {
        @Override
        void addTo(CallBuilder builder, Frame frame) {
          builder.keyword(keyword.name(), value.value(frame));
        }
      };
    }
    if (argument instanceof Argument.Star) {
      return new Part() {
        @Override
        void addTo(CallBuilder builder, Frame frame) {
          builder.addAll(value.value(frame));
        }
      };
    }
    if (argument instanceof Argument.DoubleStar) {
      return new Part() {
        @Override
        void addTo(CallBuilder builder, Frame frame) {
          builder.keywords(value.value(frame));
        }
      };
    }
    return positional(value);
  }
}
