package dev.krait.interpreter;

import dev.krait.runtime.emitted.Unawaited;
import dev.krait.runtime.object.PyObject;

/** Sequences, branches and jumps. */
final class ControlFlow {
  private ControlFlow() {}

  static final class Sequence extends Statement {
    private final Statement[] body;

    Sequence(Statement[] body) {
      this.body = body;
    }

    @Override
    Jump run(Frame frame) {
      for (Statement statement : body) {
        Jump jump = statement.run(frame);
        if (jump != null) {
          return jump;
        }
      }
      return null;
    }
  }

  static final class Evaluate extends Statement {
    private final Expression value;
    private final int line;

    Evaluate(Expression value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      value.value(frame);
      return null;
    }
  }

  /** A call as a statement, which may make a coroutine that is forgotten. */
  static final class Call extends Statement {
    private final Expression value;
    private final int line;

    Call(Expression value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      Unawaited.drop(value.value(frame));
      return null;
    }
  }

  static final class If extends Statement {
    private final Expression test;
    private final Statement then;
    private final Statement otherwise;
    private final int line;

    If(Expression test, Statement then, Statement otherwise, int line) {
      this.test = test;
      this.then = then;
      this.otherwise = otherwise;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      return test.test(frame) ? then.run(frame) : otherwise.run(frame);
    }
  }

  /** A block that jumps can leave. */
  static final class Labelled extends Statement {
    private final Statement body;
    private final Jump breaking;

    Labelled(Statement body, Jump breaking) {
      this.body = body;
      this.breaking = breaking;
    }

    @Override
    Jump run(Frame frame) {
      Jump jump = body.run(frame);
      return jump == breaking ? null : jump;
    }
  }

  /** {@code break} or {@code continue}. */
  static final class Leave extends Statement {
    private final Jump jump;

    Leave(Jump jump) {
      this.jump = jump;
    }

    @Override
    Jump run(Frame frame) {
      return jump;
    }
  }

  static final class Return extends Statement {
    private final Expression value;
    private final int line;

    Return(Expression value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject result = value.value(frame);
      frame.result = result;
      return Jump.RETURN;
    }
  }
}
