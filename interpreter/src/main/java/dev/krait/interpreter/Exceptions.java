package dev.krait.interpreter;

import dev.krait.ir.IrStmt;
import dev.krait.runtime.emitted.Handling;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.object.PyObject;

/** {@code try} (reference, 8.4) and {@code raise} (7.8). */
final class Exceptions {
  private Exceptions() {}

  static final class TryCatch extends Statement {
    private final Statement body;
    private final int exception;
    private final Statement handler;

    TryCatch(IrStmt.TryCatch node, Translation translation) {
      this.body = translation.block(node.body());
      this.exception = translation.place(node.exception());
      this.handler = translation.block(node.handler());
    }

    @Override
    Jump run(Frame frame) {
      PyBaseException caught;
      try {
        return body.run(frame);
      } catch (Throwable thrown) {
        caught = Raising.caught(frame.code(), frame.line, thrown);
      }
      frame.registers[exception] = caught;
      PyBaseException previous = Handling.begin(caught);
      try {
        return handler.run(frame);
      } finally {
        Handling.end(previous);
      }
    }
  }

  static final class TryFinally extends Statement {
    private final Statement body;
    private final Statement last;

    TryFinally(IrStmt.TryFinally node, Translation translation) {
      this.body = translation.block(node.body());
      this.last = translation.block(node.last());
    }

    @Override
    Jump run(Frame frame) {
      Jump jump;
      try {
        jump = body.run(frame);
      } catch (Throwable thrown) {
        return afterException(frame, Raising.caught(frame.code(), frame.line, thrown));
      }
      PyObject result = frame.result;
      Jump other = last.run(frame);
      if (other != null) {
        return other;
      }
      frame.result = result;
      return jump;
    }

    private Jump afterException(Frame frame, PyBaseException pending) {
      PyBaseException previous = Handling.begin(pending);
      Jump other;
      try {
        other = last.run(frame);
      } finally {
        Handling.end(previous);
      }
      if (other != null) {
        return other;
      }
      throw Raising.again(pending);
    }
  }

  static final class Raise extends Statement {
    private final Expression exception;
    private final Expression cause;
    private final int line;

    Raise(Expression exception, Expression cause, int line) {
      this.exception = exception;
      this.cause = cause;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject raised = exception.value(frame);
      throw cause == null ? Raising.raise(raised) : Raising.raise(raised, cause.value(frame));
    }
  }

  /** {@code raise} alone. */
  static final class Reraise extends Statement {
    private final int line;

    Reraise(int line) {
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      throw Raising.reraise();
    }
  }

  /** What no clause takes goes on. */
  static final class Rethrow extends Statement {
    private final int exception;

    Rethrow(int exception) {
      this.exception = exception;
    }

    @Override
    Jump run(Frame frame) {
      throw Raising.again((PyBaseException) frame.registers[exception]);
    }
  }
}
