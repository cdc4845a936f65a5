package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import java.util.List;

/** {@code del} (reference, 7.5). */
public final class DeleteLowering {
  private DeleteLowering() {}

  /** {@code del target, target}. */
  public static void lower(CodeContext context, Stmt.Delete node) {
    node.targets().forEach(target -> delete(context, target));
  }

  private static void delete(CodeContext context, Expr target) {
    int line = target.position().lineno();
    if (target instanceof Expr.Name name) {
      context.emit(Names.delete(context, name.id(), line));
    } else if (target instanceof Expr.Attribute attribute) {
      IrExpr object = ExpressionLowering.lower(context, attribute.value());
      String name = context.names().scope().mangle(attribute.attr());
      context.emit(new IrStmt.AttrDelete(object, name, line));
    } else if (target instanceof Expr.Subscript subscript) {
      List<IrExpr> parts =
          ExpressionLowering.lowerAll(context, List.of(subscript.value(), subscript.slice()));
      context.emit(new IrStmt.ItemDelete(parts.get(0), parts.get(1), line));
    } else if (target instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(each -> delete(context, each));
    } else {
      ((Expr.List) target).elts().forEach(each -> delete(context, each));
    }
  }
}
