package dev.krait.ir;

import java.util.List;

/** A statement. {@code line} is that of the Python statement it was lowered from, from 1. */
public sealed interface IrStmt {
  int line();

  /** An expression for its effect. */
  record Eval(IrExpr value, int line) implements IrStmt {}

  /** A variable is bound. */
  record VarSet(Variable variable, IrExpr value, int line) implements IrStmt {}

  /** A variable of an inlined comprehension gets a new, unbound cell. */
  record NewCell(Variable variable, int line) implements IrStmt {}

  /** {@code del} of a variable. */
  record VarDelete(Variable variable, int line) implements IrStmt {}

  /** A global variable is bound. */
  record GlobalSet(String name, IrExpr value, int line) implements IrStmt {}

  /** {@code del} of a global variable. */
  record GlobalDelete(String name, int line) implements IrStmt {}

  /** A name of a class body is bound. */
  record NameSet(String name, IrExpr value, int line) implements IrStmt {}

  /** {@code del} of a name of a class body. */
  record NameDelete(String name, int line) implements IrStmt {}

  /** {@code object.name = value}; the value is evaluated first. */
  record AttrSet(IrExpr value, IrExpr object, String name, int line) implements IrStmt {}

  /** {@code del object.name}. */
  record AttrDelete(IrExpr object, String name, int line) implements IrStmt {}

  /** {@code object[key] = value}; the value is evaluated first. */
  record ItemSet(IrExpr value, IrExpr object, IrExpr key, int line) implements IrStmt {}

  /** {@code del object[key]}. */
  record ItemDelete(IrExpr object, IrExpr key, int line) implements IrStmt {}

  /**
   * An iterable is unpacked into {@code before + after} values, or at least so many where {@code
   * star}; the starred list stands at index {@code before}.
   */
  record Unpack(Variable items, IrExpr iterable, int before, boolean star, int after, int line)
      implements IrStmt {}

  /** {@code if}. */
  record If(IrExpr test, List<IrStmt> then, List<IrStmt> otherwise, int line) implements IrStmt {}

  /** Statements that {@link Break} can leave. */
  record Block(Label label, List<IrStmt> body, int line) implements IrStmt {}

  /** A loop while the test holds. */
  record While(Label label, IrExpr test, List<IrStmt> body, int line) implements IrStmt {}

  /** A loop over an iterable; {@code item} is bound to each value. */
  record For(Label label, Variable item, IrExpr iterable, List<IrStmt> body, int line)
      implements IrStmt {}

  /** Leaves a block or loop. */
  record Break(Label label, int line) implements IrStmt {}

  /** Continues a loop. */
  record Continue(Label label, int line) implements IrStmt {}

  /**
   * Catches every exception of the body; while the handler runs, the exception is the one being
   * handled.
   */
  record TryCatch(List<IrStmt> body, Variable exception, List<IrStmt> handler, int line)
      implements IrStmt {}

  /** Runs {@code last} whichever way the body is left. */
  record TryFinally(List<IrStmt> body, List<IrStmt> last, int line) implements IrStmt {}

  /** {@code raise exception from cause}; {@code cause} is null where there is none. */
  record Raise(IrExpr exception, IrExpr cause, int line) implements IrStmt {}

  /** {@code raise} alone: the exception being handled again. */
  record Reraise(int line) implements IrStmt {}

  /** Passes on the exception that a handler caught, as it is. */
  record Rethrow(Variable exception, int line) implements IrStmt {}

  /** {@code return}. */
  record Return(IrExpr value, int line) implements IrStmt {}

  // ---- state machines: what the pass for generators and coroutines leaves in place of yields ----

  /** Goes on with another state. */
  record Goto(int state, int line) implements IrStmt {}

  /** Suspends with a value; goes on with another state when resumed. */
  record Suspend(IrExpr value, int state, int line) implements IrStmt {}

  /**
   * One round of {@code yield from}: sends what was received to the delegate; suspends in the same
   * state with what it yields, or binds {@code result} to what it returned and goes on.
   *
   * @param orNull whether {@code result} becomes no object where an asynchronous iterator has ended
   */
  record Delegate(Variable result, boolean orNull, int line) implements IrStmt {}

  /** The body of a generator: runs the states from 0 on. */
  record Machine(List<State> states, int line) implements IrStmt {}

  /**
   * A state of a {@link Machine}: straight code that ends with a jump.
   *
   * @param handler the state that exceptions lead to; -1 if they leave the generator
   * @param exception what holds the exception there; null if there is no handler
   */
  record State(int number, List<IrStmt> body, int handler, Variable exception) {}
}
