package dev.krait.interpreter;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrStmt;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.PyGenerator;
import dev.krait.runtime.object.PyObject;
import java.util.List;

/** The code of a generator or coroutine: its states by number. */
final class StateMachine extends Statement {
  /**
   * @param handler the state that exceptions lead to; -1 if they leave the generator
   * @param exception the register of the exception there
   */
  private record State(Statement body, int handler, int exception) {}

  private final State[] states;
  private final boolean handles;

  private StateMachine(State[] states, boolean handles) {
    this.states = states;
    this.handles = handles;
  }

  static StateMachine of(IrStmt.Machine machine, Translation translation) {
    List<IrStmt.State> all = machine.states();
    int count = 0;
    for (IrStmt.State each : all) {
      count = Math.max(count, each.number() + 1);
    }
    State[] states = new State[count];
    for (IrStmt.State each : all) {
      int exception = each.handler() < 0 ? -1 : translation.place(each.exception());
      states[each.number()] = new State(translation.block(each.body()), each.handler(), exception);
    }
    return new StateMachine(states, all.stream().anyMatch(each -> each.handler() >= 0));
  }

  /** The generator object of a call. */
  PyObject start(Frame frame, IrCode.Kind kind) {
    if (kind == IrCode.Kind.ASYNC_GENERATOR) {
      return new InterpretedAsyncGenerator(frame);
    }
    PyGenerator generator =
        kind == IrCode.Kind.COROUTINE || kind == IrCode.Kind.MODULE
            ? new InterpretedCoroutine(frame)
            : new InterpretedGenerator(frame);
    if (handles) {
      generator.closeWhenLost();
    }
    return generator;
  }

  /** Runs until it suspends or ends. */
  @Override
  Jump run(Frame frame) {
    while (true) {
      State state = states[frame.state];
      try {
        Jump jump = state.body.run(frame);
        if (jump != Jump.GOTO) {
          return jump;
        }
      } catch (Throwable thrown) {
        if (state.handler < 0) {
          throw thrown;
        }
        frame.registers[state.exception] = Raising.caught(frame.code(), frame.line, thrown);
        frame.state = state.handler;
      }
    }
  }

  /** Goes on with another state. */
  static final class Goto extends Statement {
    private final int state;

    Goto(int state) {
      this.state = state;
    }

    @Override
    Jump run(Frame frame) {
      frame.state = state;
      return Jump.GOTO;
    }
  }

  /** Yields a value. */
  static final class Suspend extends Statement {
    private final Expression value;
    private final int state;
    private final int line;

    Suspend(Expression value, int state, int line) {
      this.value = value;
      this.state = state;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      frame.result = value.value(frame);
      frame.state = state;
      return Jump.SUSPEND;
    }
  }

  /** One round of {@code yield from} or {@code await}; suspends in the same state. */
  static final class Delegate extends Statement {
    private final int place;
    private final boolean orNull;
    private final int line;

    Delegate(int place, boolean orNull, int line) {
      this.place = place;
      this.orNull = orNull;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject yielded = frame.generator.sendToDelegate();
      if (yielded != null) {
        frame.result = yielded;
        return Jump.SUSPEND;
      }
      frame.registers[place] =
          orNull ? frame.generator.delegateResultOrNull() : frame.generator.delegateResult();
      return null;
    }
  }

  /** The value of a {@code yield} expression. */
  static final class Received extends Expression {
    @Override
    PyObject value(Frame frame) {
      return frame.generator.receive();
    }
  }
}
