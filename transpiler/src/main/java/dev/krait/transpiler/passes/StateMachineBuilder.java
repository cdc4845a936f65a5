package dev.krait.transpiler.passes;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes one generator's body apart into states. */
final class StateMachineBuilder {
  /**
   * What a jump has to pass on its way out: a label it may name, or a {@code finally} that must run
   * first.
   */
  private sealed interface Frame {}

  /** {@code break} and {@code continue} of a loop or block whose body has a yield. */
  private record Target(Label label, int breakTo, int continueTo) implements Frame {}

  /** A {@code finally} with a yield in its body or in itself. */
  private static final class Finally implements Frame {
    private final int start;
    private final Variable completion;
    private final List<Runnable> exits = new ArrayList<>();

    Finally(int start, Variable completion) {
      this.start = start;
      this.completion = completion;
    }
  }

  /** A handler with a yield in it, whose exception stops being handled when it is left. */
  private record Handler(Variable previous) implements Frame {}

  private final List<IrStmt.State> states = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private List<IrStmt> current;
  private int currentNumber;
  private int handler = -1;
  private Variable handlerException;
  private int counter;
  private final boolean asyncGenerator;

  StateMachineBuilder(boolean asyncGenerator) {
    this.asyncGenerator = asyncGenerator;
  }

  IrStmt build(List<IrStmt> body, int line) {
    begin(newState());
    all(body);
    if (current != null) {
      end(new IrStmt.Return(none(), line));
    }
    states.sort(java.util.Comparator.comparingInt(IrStmt.State::number));
    return new IrStmt.Machine(states.stream().map(StateMachineBuilder::trimmed).toList(), line);
  }

  /** Without what stands behind statements that never complete, which Java does not accept. */
  private static IrStmt.State trimmed(IrStmt.State state) {
    return new IrStmt.State(
        state.number(), DropUnreachable.trimmed(state.body()), state.handler(), state.exception());
  }

  // ---- states ----

  private int newState() {
    return counter++;
  }

  private void begin(int state) {
    currentNumber = state;
    current = new ArrayList<>();
  }

  /** Ends the current state with a jump. */
  private void end(IrStmt jump) {
    current.add(jump);
    states.add(new IrStmt.State(currentNumber, current, handler, handlerException));
    current = null;
  }

  private void goTo(int state, int line) {
    if (current != null) {
      end(new IrStmt.Goto(state, line));
    }
  }

  /** Goes on in a new state. */
  private void next(int line) {
    int state = newState();
    goTo(state, line);
    begin(state);
  }

  private static IrExpr none() {
    return new IrExpr.Const(Constant.Singleton.NONE);
  }

  // ---- statements ----

  private void all(List<IrStmt> statements) {
    for (IrStmt statement : statements) {
      if (current == null) {
        return;
      }
      one(statement);
    }
  }

  private void one(IrStmt stmt) {
    if (!Suspensions.mustFlatten(stmt, frames.isEmpty() ? null : this::crosses)) {
      current.add(stmt);
      if (jumpsAway(stmt)) {
        states.add(new IrStmt.State(currentNumber, current, handler, handlerException));
        current = null;
      }
      return;
    }
    int line = stmt.line();
    if (stmt instanceof IrStmt.VarSet node) {
      suspend(node.variable(), node.value(), line);
    } else if (stmt instanceof IrStmt.If node) {
      conditional(node);
    } else if (stmt instanceof IrStmt.Block node) {
      int after = newState();
      frames.push(new Target(node.label(), after, -1));
      all(node.body());
      frames.pop();
      goTo(after, line);
      begin(after);
    } else if (stmt instanceof IrStmt.While node) {
      whileLoop(node);
    } else if (stmt instanceof IrStmt.For node) {
      forLoop(node);
    } else if (stmt instanceof IrStmt.TryCatch node) {
      tryCatch(node);
    } else if (stmt instanceof IrStmt.TryFinally node) {
      tryFinally(node);
    } else if (stmt instanceof IrStmt.Break node) {
      jump(node.label(), true, line);
    } else if (stmt instanceof IrStmt.Continue node) {
      jump(node.label(), false, line);
    } else if (stmt instanceof IrStmt.Return node) {
      leave(node);
    } else {
      throw new IllegalStateException("a yield in " + stmt.getClass().getSimpleName());
    }
  }

  private static boolean jumpsAway(IrStmt stmt) {
    return stmt instanceof IrStmt.Raise
        || stmt instanceof IrStmt.Reraise
        || stmt instanceof IrStmt.Rethrow
        || stmt instanceof IrStmt.Return;
  }

  /** Whether a jump inside a statement that has no yield leads to a state. */
  private boolean crosses(IrStmt jump) {
    if (jump instanceof IrStmt.Return) {
      return frames.stream().anyMatch(frame -> !(frame instanceof Target));
    }
    Label label =
        jump instanceof IrStmt.Break node ? node.label() : ((IrStmt.Continue) jump).label();
    return frames.stream()
        .anyMatch(frame -> frame instanceof Target target && target.label == label);
  }

  private void suspend(Variable variable, IrExpr value, int line) {
    if (value instanceof IrExpr.Yield yield) {
      int resume = newState();
      IrExpr yielded =
          asyncGenerator
              ? new IrExpr.Runtime(RuntimeFunction.ASYNC_YIELDED, List.of(yield.value()))
              : yield.value();
      end(new IrStmt.Suspend(yielded, resume, line));
      begin(resume);
      current.add(new IrStmt.VarSet(variable, new IrExpr.Received(), line));
      return;
    }
    boolean orNull = value instanceof IrExpr.AwaitNext;
    current.add(new IrStmt.Eval(begin(value), line));
    next(line);
    current.add(new IrStmt.Delegate(variable, orNull, line));
  }

  private static IrExpr begin(IrExpr value) {
    if (value instanceof IrExpr.Await node) {
      return new IrExpr.Runtime(RuntimeFunction.BEGIN_AWAIT, List.of(node.awaitable()));
    }
    if (value instanceof IrExpr.AwaitNext node) {
      return new IrExpr.Runtime(RuntimeFunction.BEGIN_AWAIT_NEXT, List.of(node.iterator()));
    }
    IrExpr iterable = ((IrExpr.YieldFrom) value).iterable();
    return new IrExpr.Runtime(RuntimeFunction.BEGIN_YIELD_FROM, List.of(iterable));
  }

  private void conditional(IrStmt.If node) {
    int line = node.line();
    int otherwise = newState();
    int after = node.otherwise().isEmpty() ? otherwise : newState();
    current.add(
        new IrStmt.If(
            new IrExpr.Not(node.test()),
            List.of(new IrStmt.Goto(otherwise, line)),
            List.of(),
            line));
    all(node.then());
    goTo(after, line);
    if (!node.otherwise().isEmpty()) {
      begin(otherwise);
      all(node.otherwise());
      goTo(after, line);
    }
    begin(after);
  }

  private void whileLoop(IrStmt.While node) {
    int line = node.line();
    next(line);
    int head = currentNumber;
    int after = newState();
    if (!DropUnreachable.isTrue(node.test())) {
      current.add(
          new IrStmt.If(
              new IrExpr.Not(node.test()), List.of(new IrStmt.Goto(after, line)), List.of(), line));
    }
    frames.push(new Target(node.label(), after, head));
    all(node.body());
    frames.pop();
    goTo(head, line);
    begin(after);
  }

  private void forLoop(IrStmt.For node) {
    int line = node.line();
    Variable iterator = new Variable("iterator", Variable.Storage.TEMPORARY, Variable.Kind.OBJECT);
    Variable item = new Variable("next", Variable.Storage.TEMPORARY, Variable.Kind.OBJECT);
    // The parameter of a generator expression is an iterator already.
    boolean implicit =
        node.iterable() instanceof IrExpr.VarGet get && get.variable().name().equals(".0");
    IrExpr source =
        implicit
            ? node.iterable()
            : new IrExpr.Runtime(RuntimeFunction.ITERATOR, List.of(node.iterable()));
    current.add(new IrStmt.VarSet(iterator, source, line));
    next(line);
    int head = currentNumber;
    int after = newState();
    current.add(
        new IrStmt.VarSet(
            item,
            new IrExpr.Runtime(RuntimeFunction.NEXT_OR_NULL, List.of(new IrExpr.VarGet(iterator))),
            line));
    current.add(
        new IrStmt.If(
            new IrExpr.Runtime(RuntimeFunction.IS_NULL, List.of(new IrExpr.VarGet(item))),
            List.of(new IrStmt.Goto(after, line)),
            List.of(),
            line));
    current.add(new IrStmt.VarSet(node.item(), new IrExpr.VarGet(item), line));
    frames.push(new Target(node.label(), after, head));
    all(node.body());
    frames.pop();
    goTo(head, line);
    begin(after);
  }

  // ---- exceptions ----

  private void tryCatch(IrStmt.TryCatch node) {
    int line = node.line();
    int handlerState = newState();
    int after = newState();
    int outerHandler = handler;
    Variable outerException = handlerException;
    int start = newState();
    goTo(start, line);
    handler = handlerState;
    handlerException = node.exception();
    begin(start);
    all(node.body());
    goTo(after, line);
    handler = outerHandler;
    handlerException = outerException;
    handled(handlerState, node.exception(), after, line, node.handler());
    begin(after);
  }

  /**
   * The states of a handler, which ends in {@code after}: on every way out of it, the exception
   * stops being handled.
   */
  private void handled(int state, Variable exception, int after, int line, List<IrStmt> body) {
    int outerHandler = handler;
    Variable outerException = handlerException;
    Variable previous =
        new Variable("previous", Variable.Storage.TEMPORARY, Variable.Kind.EXCEPTION);
    Variable again = new Variable("again", Variable.Storage.TEMPORARY, Variable.Kind.EXCEPTION);
    int failed = newState();
    begin(state);
    current.add(
        new IrStmt.VarSet(
            previous,
            new IrExpr.Runtime(
                RuntimeFunction.BEGIN_HANDLING, List.of(new IrExpr.VarGet(exception))),
            line));
    int inside = newState();
    goTo(inside, line);
    handler = failed;
    handlerException = again;
    begin(inside);
    frames.push(new Handler(previous));
    all(body);
    frames.pop();
    if (current != null) {
      current.add(endHandling(previous, line));
      goTo(after, line);
    }
    handler = outerHandler;
    handlerException = outerException;
    begin(failed);
    current.add(endHandling(previous, line));
    end(new IrStmt.Rethrow(again, line));
  }

  private static IrStmt endHandling(Variable previous, int line) {
    return new IrStmt.Eval(
        new IrExpr.Runtime(RuntimeFunction.END_HANDLING, List.of(new IrExpr.VarGet(previous))),
        line);
  }

  /**
   * {@code exception} is what left the body, or no object; {@code completion} is 0, or the number
   * of the jump that left it. The end of {@code finally} goes on with that.
   */
  private void tryFinally(IrStmt.TryFinally node) {
    int line = node.line();
    Variable completion =
        new Variable("completion", Variable.Storage.TEMPORARY, Variable.Kind.INT64);
    Variable exception =
        new Variable("exception", Variable.Storage.TEMPORARY, Variable.Kind.EXCEPTION);
    int last = newState();
    int end = newState();
    int after = newState();
    int start = newState();
    current.add(
        new IrStmt.VarSet(
            exception, new IrExpr.Runtime(RuntimeFunction.NO_EXCEPTION, List.of()), line));
    int outerHandler = handler;
    Variable outerException = handlerException;
    goTo(start, line);
    handler = last;
    handlerException = exception;
    begin(start);
    Finally frame = new Finally(last, completion);
    frames.push(frame);
    all(node.body());
    frames.pop();
    if (current != null) {
      current.add(setNumber(completion, 0, line));
      goTo(last, line);
    }
    handler = outerHandler;
    handlerException = outerException;
    handled(last, exception, end, line, node.last());
    begin(end);
    current.add(
        new IrStmt.If(
            new IrExpr.Not(
                new IrExpr.Runtime(RuntimeFunction.IS_NULL, List.of(new IrExpr.VarGet(exception)))),
            List.of(new IrStmt.Rethrow(exception, line)),
            List.of(),
            line));
    frame.exits.forEach(Runnable::run);
    goTo(after, line);
    begin(after);
  }

  private static IrStmt setNumber(Variable variable, long value, int line) {
    return new IrStmt.VarSet(variable, new IrExpr.Const(new Constant.Int(value)), line);
  }

  // ---- jumps ----

  private void jump(Label label, boolean breaks, int line) {
    List<Frame> crossed = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame instanceof Target target && target.label == label) {
        leaveThrough(
            crossed, 0, () -> goTo(breaks ? target.breakTo : target.continueTo, line), line);
        return;
      }
      crossed.add(frame);
    }
    // The loop has no yield and stays a Java loop around this statement.
    current.add(breaks ? new IrStmt.Break(label, line) : new IrStmt.Continue(label, line));
    states.add(new IrStmt.State(currentNumber, current, handler, handlerException));
    current = null;
  }

  private void leave(IrStmt.Return node) {
    int line = node.line();
    Variable value = new Variable("result", Variable.Storage.TEMPORARY, Variable.Kind.OBJECT);
    current.add(new IrStmt.VarSet(value, node.value(), line));
    leaveThrough(
        new ArrayList<>(frames),
        0,
        () -> end(new IrStmt.Return(new IrExpr.VarGet(value), line)),
        line);
  }

  /** Runs what stands between a jump and its target, innermost first. */
  private void leaveThrough(List<Frame> crossed, int index, Runnable arrive, int line) {
    for (int i = index; i < crossed.size(); i++) {
      Frame frame = crossed.get(i);
      if (frame instanceof Handler handled) {
        current.add(endHandling(handled.previous, line));
      } else if (frame instanceof Finally last) {
        int number = 3 + last.exits.size();
        int rest = i + 1;
        last.exits.add(() -> exit(last, number, crossed, rest, arrive, line));
        current.add(setNumber(last.completion, number, line));
        goTo(last.start, line);
        return;
      }
    }
    arrive.run();
  }

  /** At the end of a {@code finally}: if the completion is this number, the jump goes on. */
  private void exit(
      Finally last, int number, List<Frame> crossed, int rest, Runnable arrive, int line) {
    int other = newState();
    int mine = newState();
    current.add(
        new IrStmt.If(
            new IrExpr.IsNumber(last.completion, number),
            List.of(new IrStmt.Goto(mine, line)),
            List.of(),
            line));
    goTo(other, line);
    begin(mine);
    leaveThrough(crossed, rest, arrive, line);
    begin(other);
  }
}
