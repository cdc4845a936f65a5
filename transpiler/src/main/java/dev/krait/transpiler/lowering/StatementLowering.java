package dev.krait.transpiler.lowering;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.classes.ClassLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.lowering.statements.AssertLowering;
import dev.krait.transpiler.lowering.statements.AssignmentLowering;
import dev.krait.transpiler.lowering.statements.DeleteLowering;
import dev.krait.transpiler.lowering.statements.ImportLowering;
import dev.krait.transpiler.lowering.statements.LoopLowering;
import dev.krait.transpiler.lowering.statements.MatchLowering;
import dev.krait.transpiler.lowering.statements.TryLowering;
import dev.krait.transpiler.lowering.statements.TryStarLowering;
import dev.krait.transpiler.lowering.statements.TypeAliasLowering;
import dev.krait.transpiler.lowering.statements.WithLowering;
import java.util.List;

/** Lowers statements (reference, chapters 7 and 8). */
public final class StatementLowering {
  private StatementLowering() {}

  /** Lowers statements in order. */
  public static void lowerAll(CodeContext context, List<Stmt> statements) {
    for (Stmt statement : statements) {
      lower(context, statement);
    }
  }

  /** Lowers a statement into the list that the context collects. */
  public static void lower(CodeContext context, Stmt stmt) {
    int line = stmt.position().lineno();
    if (stmt instanceof Stmt.Expr node) {
      expression(context, node, line);
    } else if (stmt instanceof Stmt.Assign node) {
      AssignmentLowering.lower(context, node);
    } else if (stmt instanceof Stmt.AugAssign node) {
      AssignmentLowering.augmented(context, node);
    } else if (stmt instanceof Stmt.AnnAssign node) {
      AssignmentLowering.annotated(context, node);
    } else if (stmt instanceof Stmt.If node) {
      conditional(context, node, line);
    } else if (stmt instanceof Stmt.While node) {
      LoopLowering.whileLoop(context, node);
    } else if (stmt instanceof Stmt.For node) {
      LoopLowering.forLoop(context, node);
    } else if (stmt instanceof Stmt.AsyncFor node) {
      LoopLowering.asyncForLoop(context, node);
    } else if (stmt instanceof Stmt.Return node) {
      IrExpr value =
          node.value() == null
              ? new IrExpr.Const(Constant.Singleton.NONE)
              : ExpressionLowering.lower(context, node.value());
      context.emit(new IrStmt.Return(value, line));
    } else if (stmt instanceof Stmt.Break) {
      context.emit(new IrStmt.Break(context.loop().breakTo(), line));
    } else if (stmt instanceof Stmt.Continue) {
      context.emit(new IrStmt.Continue(context.loop().continueTo(), line));
    } else if (stmt instanceof Stmt.FunctionDef node) {
      FunctionLowering.define(context, node);
    } else if (stmt instanceof Stmt.AsyncFunctionDef node) {
      FunctionLowering.define(context, node);
    } else if (stmt instanceof Stmt.ClassDef node) {
      ClassLowering.define(context, node);
    } else if (stmt instanceof Stmt.Try node) {
      TryLowering.lower(context, node);
    } else if (stmt instanceof Stmt.TryStar node) {
      TryStarLowering.lower(context, node);
    } else if (stmt instanceof Stmt.Raise node) {
      TryLowering.raise(context, node);
    } else if (stmt instanceof Stmt.With node) {
      WithLowering.lower(context, node);
    } else if (stmt instanceof Stmt.AsyncWith node) {
      WithLowering.lower(context, node);
    } else if (stmt instanceof Stmt.Delete node) {
      DeleteLowering.lower(context, node);
    } else if (stmt instanceof Stmt.Assert node) {
      AssertLowering.lower(context, node);
    } else if (stmt instanceof Stmt.Import node) {
      ImportLowering.lower(context, node);
    } else if (stmt instanceof Stmt.ImportFrom node) {
      ImportLowering.from(context, node);
    } else if (stmt instanceof Stmt.Match node) {
      MatchLowering.lower(context, node);
    } else if (stmt instanceof Stmt.TypeAlias node) {
      TypeAliasLowering.lower(context, node);
    } else if (!(stmt instanceof Stmt.Pass
        || stmt instanceof Stmt.Global
        || stmt instanceof Stmt.Nonlocal)) {
      throw new AssertionError(stmt);
    }
  }

  private static void expression(CodeContext context, Stmt.Expr node, int line) {
    if (context.module().isInteractive() && context.kind() == IrCode.Kind.MODULE) {
      IrExpr value = ExpressionLowering.lower(context, node.value());
      context.emit(
          new IrStmt.Eval(new IrExpr.Runtime(RuntimeFunction.DISPLAY_VALUE, List.of(value)), line));
      return;
    }
    if (node.value() instanceof Expr.Constant) {
      return;
    }
    IrExpr value = ExpressionLowering.lower(context, node.value());
    if (!ExpressionLowering.isStable(value)) {
      context.emit(new IrStmt.Eval(value, line));
    }
  }

  private static void conditional(CodeContext context, Stmt.If node, int line) {
    IrExpr test = ExpressionLowering.lower(context, node.test());
    List<IrStmt> then = context.collect(() -> lowerAll(context, node.body()));
    List<IrStmt> otherwise = context.collect(() -> lowerAll(context, node.orelse()));
    context.emit(new IrStmt.If(test, then, otherwise, line));
  }
}
