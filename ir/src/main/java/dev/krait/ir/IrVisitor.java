package dev.krait.ir;

import java.util.List;

/**
 * Walks code in the order of evaluation; override what is of interest and call {@code super} for
 * the rest.
 */
public abstract class IrVisitor {
  /** Walks statements in order. */
  public void visitAll(List<IrStmt> statements) {
    for (IrStmt statement : statements) {
      visit(statement);
    }
  }

  /** Walks a statement's expressions and nested statements. */
  public void visit(IrStmt stmt) {
    if (stmt instanceof IrStmt.Eval node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.VarSet node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.GlobalSet node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.NameSet node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.AttrSet node) {
      visit(node.value());
      visit(node.object());
    } else if (stmt instanceof IrStmt.AttrDelete node) {
      visit(node.object());
    } else if (stmt instanceof IrStmt.ItemSet node) {
      visit(node.value());
      visit(node.object());
      visit(node.key());
    } else if (stmt instanceof IrStmt.ItemDelete node) {
      visit(node.object());
      visit(node.key());
    } else if (stmt instanceof IrStmt.Unpack node) {
      visit(node.iterable());
    } else if (stmt instanceof IrStmt.If node) {
      visit(node.test());
      visitAll(node.then());
      visitAll(node.otherwise());
    } else if (stmt instanceof IrStmt.Block node) {
      visitAll(node.body());
    } else if (stmt instanceof IrStmt.While node) {
      visit(node.test());
      visitAll(node.body());
    } else if (stmt instanceof IrStmt.For node) {
      visit(node.iterable());
      visitAll(node.body());
    } else if (stmt instanceof IrStmt.TryCatch node) {
      visitAll(node.body());
      visitAll(node.handler());
    } else if (stmt instanceof IrStmt.TryFinally node) {
      visitAll(node.body());
      visitAll(node.last());
    } else if (stmt instanceof IrStmt.Raise node) {
      visit(node.exception());
      visitIfAny(node.cause());
    } else if (stmt instanceof IrStmt.Return node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.Suspend node) {
      visit(node.value());
    } else if (stmt instanceof IrStmt.Machine node) {
      node.states().forEach(state -> visitAll(state.body()));
    }
  }

  private void visitIfAny(IrExpr expr) {
    if (expr != null) {
      visit(expr);
    }
  }

  private void visitArguments(List<Argument> arguments) {
    for (Argument argument : arguments) {
      visit(argument.value());
    }
  }

  /** Walks an expression's operands. */
  public void visit(IrExpr expr) {
    if (expr instanceof IrExpr.VarLet node) {
      visit(node.value());
    } else if (expr instanceof IrExpr.NameGet node) {
      visit(node.otherwise());
    } else if (expr instanceof IrExpr.AttrGet node) {
      visit(node.object());
    } else if (expr instanceof IrExpr.ItemGet node) {
      visit(node.object());
      visit(node.key());
    } else if (expr instanceof IrExpr.Slice node) {
      visitIfAny(node.lower());
      visitIfAny(node.upper());
      visitIfAny(node.step());
    } else if (expr instanceof IrExpr.Call node) {
      visit(node.callee());
      visitArguments(node.arguments());
    } else if (expr instanceof IrExpr.MethodCall node) {
      visit(node.object());
      visitArguments(node.arguments());
    } else if (expr instanceof IrExpr.Binary node) {
      visit(node.left());
      visit(node.right());
    } else if (expr instanceof IrExpr.InPlace node) {
      visit(node.left());
      visit(node.right());
    } else if (expr instanceof IrExpr.Unary node) {
      visit(node.operand());
    } else if (expr instanceof IrExpr.Not node) {
      visit(node.operand());
    } else if (expr instanceof IrExpr.Compare node) {
      visit(node.left());
      visit(node.right());
    } else if (expr instanceof IrExpr.And node) {
      visit(node.left());
      visit(node.right());
    } else if (expr instanceof IrExpr.Or node) {
      visit(node.left());
      visit(node.right());
    } else if (expr instanceof IrExpr.Conditional node) {
      visit(node.test());
      visit(node.whenTrue());
      visit(node.whenFalse());
    } else if (expr instanceof IrExpr.Display node) {
      node.elements().forEach(element -> visit(element.value()));
    } else if (expr instanceof IrExpr.DictDisplay node) {
      node.entries()
          .forEach(
              entry -> {
                visitIfAny(entry.key());
                visit(entry.value());
              });
    } else if (expr instanceof IrExpr.Format node) {
      visit(node.value());
      visitIfAny(node.spec());
    } else if (expr instanceof IrExpr.JoinStrings node) {
      node.parts().forEach(this::visit);
    } else if (expr instanceof IrExpr.MakeFunction node) {
      node.defaults().forEach(this::visit);
      node.keywordDefaults().forEach(keyword -> visit(keyword.value()));
      visitIfAny(node.annotate());
    } else if (expr instanceof IrExpr.MakeClass node) {
      visit(node.body());
      visitArguments(node.arguments());
    } else if (expr instanceof IrExpr.Yield node) {
      visit(node.value());
    } else if (expr instanceof IrExpr.YieldFrom node) {
      visit(node.iterable());
    } else if (expr instanceof IrExpr.Await node) {
      visit(node.awaitable());
    } else if (expr instanceof IrExpr.AwaitNext node) {
      visit(node.iterator());
    } else if (expr instanceof IrExpr.CallerScope node) {
      visit(node.callee());
    } else if (expr instanceof IrExpr.Runtime node) {
      node.arguments().forEach(this::visit);
    }
  }
}
