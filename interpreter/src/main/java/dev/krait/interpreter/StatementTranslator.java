package dev.krait.interpreter;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.runtime.text.PyStr;

/** Makes statements executable. */
final class StatementTranslator {
  private StatementTranslator() {}

  static Statement translate(IrStmt stmt, Translation translation) {
    int line = stmt.line();
    if (stmt instanceof IrStmt.Eval node) {
      boolean isCall =
          node.value() instanceof IrExpr.Call || node.value() instanceof IrExpr.MethodCall;
      return isCall
          ? new ControlFlow.Call(translation.expression(node.value()), line)
          : new ControlFlow.Evaluate(translation.expression(node.value()), line);
    }
    if (stmt instanceof IrStmt.Return node) {
      return new ControlFlow.Return(translation.expression(node.value()), line);
    }
    if (stmt instanceof IrStmt.VarSet node) {
      return Variables.bind(
          node.variable(), translation.expression(node.value()), line, translation);
    }
    if (stmt instanceof IrStmt.NewCell node) {
      return new Variables.NewCell(translation.place(node.variable()));
    }
    if (stmt instanceof IrStmt.VarDelete node) {
      return new Variables.Delete(node.variable(), line, translation);
    }
    if (stmt instanceof IrStmt.GlobalSet node) {
      return new Globals.Set(
          (PyStr) translation.string(node.name()), translation.expression(node.value()), line);
    }
    if (stmt instanceof IrStmt.GlobalDelete node) {
      return new Globals.Delete(node.name(), line);
    }
    if (stmt instanceof IrStmt.NameSet node) {
      return new Globals.SetName(
          (PyStr) translation.string(node.name()), translation.expression(node.value()), line);
    }
    if (stmt instanceof IrStmt.NameDelete node) {
      return new Globals.DeleteName((PyStr) translation.string(node.name()), line);
    }
    if (stmt instanceof IrStmt.AttrSet node) {
      return new Attributes.Set(
          translation.expression(node.value()),
          translation.expression(node.object()),
          node.name(),
          line);
    }
    if (stmt instanceof IrStmt.AttrDelete node) {
      return new Attributes.Delete(translation.expression(node.object()), node.name(), line);
    }
    if (stmt instanceof IrStmt.ItemSet node) {
      return new Items.Set(
          translation.expression(node.value()),
          translation.expression(node.object()),
          translation.expression(node.key()),
          line);
    }
    if (stmt instanceof IrStmt.ItemDelete node) {
      return new Items.Delete(
          translation.expression(node.object()), translation.expression(node.key()), line);
    }
    if (stmt instanceof IrStmt.Unpack node) {
      return new Items.Unpack(
          translation.place(node.items()),
          translation.expression(node.iterable()),
          node.before(),
          node.star() ? node.after() : -1,
          line);
    }
    return control(stmt, translation, line);
  }

  private static Statement control(IrStmt stmt, Translation translation, int line) {
    if (stmt instanceof IrStmt.If node) {
      return new ControlFlow.If(
          translation.expression(node.test()),
          translation.block(node.then()),
          translation.block(node.otherwise()),
          line);
    }
    if (stmt instanceof IrStmt.For node) {
      return new Loops.For(node, translation);
    }
    if (stmt instanceof IrStmt.While node) {
      return new Loops.While(node, translation);
    }
    if (stmt instanceof IrStmt.Block node) {
      return new ControlFlow.Labelled(
          translation.block(node.body()), translation.breaking(node.label()));
    }
    if (stmt instanceof IrStmt.Break node) {
      return new ControlFlow.Leave(translation.breaking(node.label()));
    }
    if (stmt instanceof IrStmt.Continue node) {
      return new ControlFlow.Leave(translation.continuing(node.label()));
    }
    if (stmt instanceof IrStmt.TryCatch node) {
      return new Exceptions.TryCatch(node, translation);
    }
    if (stmt instanceof IrStmt.TryFinally node) {
      return new Exceptions.TryFinally(node, translation);
    }
    if (stmt instanceof IrStmt.Raise node) {
      return new Exceptions.Raise(
          translation.expression(node.exception()), translation.optional(node.cause()), line);
    }
    if (stmt instanceof IrStmt.Reraise) {
      return new Exceptions.Reraise(line);
    }
    if (stmt instanceof IrStmt.Rethrow node) {
      return new Exceptions.Rethrow(translation.place(node.exception()));
    }
    if (stmt instanceof IrStmt.Goto node) {
      return new StateMachine.Goto(node.state());
    }
    if (stmt instanceof IrStmt.Suspend node) {
      return new StateMachine.Suspend(translation.expression(node.value()), node.state(), line);
    }
    if (stmt instanceof IrStmt.Delegate node) {
      return new StateMachine.Delegate(translation.place(node.result()), node.orNull(), line);
    }
    throw new IllegalArgumentException("not removed by a pass: " + stmt.getClass().getSimpleName());
  }
}
