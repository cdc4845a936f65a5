package dev.krait.transpiler.passes;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Drops statements that control flow cannot reach, which Java does not accept (JLS 14.22, whose
 * rules for "can complete normally" this follows).
 */
public final class DropUnreachable implements Pass {
  @Override
  public String description() {
    return "Drops statements that control flow cannot reach.";
  }

  @Override
  public void run(IrModule module) {
    for (IrCode code : module.codes()) {
      code.setBody(new Walk().trim(code.body()).statements);
    }
  }

  /** Whether a loop's test is the constant {@code True}, so that only {@code break} leaves it. */
  static boolean isTrue(IrExpr test) {
    return test instanceof IrExpr.Const constant && constant.value() == Constant.Singleton.TRUE;
  }

  /** Whether control can reach the end of the statements. */
  public static boolean completes(List<IrStmt> statements) {
    return new Walk().trim(statements).completes;
  }

  /** The statements without those that control flow cannot reach. */
  static List<IrStmt> trimmed(List<IrStmt> statements) {
    return new Walk().trim(statements).statements;
  }

  /** Statements and whether control can reach their end. */
  private record Trimmed(List<IrStmt> statements, boolean completes) {}

  /** One code; the labels are those that a reachable {@code break} names. */
  private static final class Walk {
    private final Set<Label> left = Collections.newSetFromMap(new IdentityHashMap<>());

    Trimmed trim(List<IrStmt> statements) {
      List<IrStmt> result = new ArrayList<>();
      boolean completes = true;
      for (IrStmt statement : statements) {
        if (!completes) {
          break;
        }
        completes = add(statement, result);
      }
      return new Trimmed(result, completes);
    }

    private boolean add(IrStmt stmt, List<IrStmt> result) {
      if (stmt instanceof IrStmt.If node) {
        Trimmed then = trim(node.then());
        Trimmed otherwise = trim(node.otherwise());
        result.add(new IrStmt.If(node.test(), then.statements, otherwise.statements, node.line()));
        return then.completes || otherwise.completes;
      }
      if (stmt instanceof IrStmt.Block node) {
        Trimmed body = trim(node.body());
        boolean isLeft = left.contains(node.label());
        if (isLeft) {
          result.add(new IrStmt.Block(node.label(), body.statements, node.line()));
        } else {
          result.addAll(body.statements);
        }
        return body.completes || isLeft;
      }
      if (stmt instanceof IrStmt.While node) {
        Trimmed body = trim(node.body());
        result.add(new IrStmt.While(node.label(), node.test(), body.statements, node.line()));
        return !isTrue(node.test()) || left.contains(node.label());
      }
      if (stmt instanceof IrStmt.For node) {
        Trimmed body = trim(node.body());
        result.add(
            new IrStmt.For(
                node.label(), node.item(), node.iterable(), body.statements, node.line()));
        return true;
      }
      if (stmt instanceof IrStmt.TryCatch node) {
        Trimmed body = trim(node.body());
        if (body.statements.isEmpty()) {
          return true; // the handler is not looked at, since its jumps are never made
        }
        Trimmed handler = trim(node.handler());
        result.add(
            new IrStmt.TryCatch(
                body.statements, node.exception(), handler.statements, node.line()));
        return body.completes || handler.completes;
      }
      if (stmt instanceof IrStmt.TryFinally node) {
        Trimmed body = trim(node.body());
        Trimmed last = trim(node.last());
        if (body.statements.isEmpty()) {
          result.addAll(last.statements);
          return last.completes;
        }
        result.add(new IrStmt.TryFinally(body.statements, last.statements, node.line()));
        return body.completes && last.completes;
      }
      result.add(stmt);
      if (stmt instanceof IrStmt.Break node) {
        left.add(node.label());
        return false;
      }
      return !(stmt instanceof IrStmt.Continue
          || stmt instanceof IrStmt.Return
          || stmt instanceof IrStmt.Raise
          || stmt instanceof IrStmt.Reraise
          || stmt instanceof IrStmt.Rethrow);
    }
  }
}
