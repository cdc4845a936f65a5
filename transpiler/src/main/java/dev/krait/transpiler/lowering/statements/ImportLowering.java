package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Names;
import java.util.List;

/** {@code import} and {@code from … import} (reference, 7.11). */
public final class ImportLowering {
  private ImportLowering() {}

  /** {@code import a.b} binds {@code a}; {@code import a.b as c} binds {@code a.b}. */
  public static void lower(CodeContext context, Stmt.Import node) {
    int line = node.position().lineno();
    for (Alias alias : node.names()) {
      boolean renamed = alias.asname() != null;
      String name = alias.name();
      int dot = name.indexOf('.');
      String target = renamed ? alias.asname() : dot < 0 ? name : name.substring(0, dot);
      context.emit(Names.store(context, target, new IrExpr.Import(name, renamed), line));
    }
  }

  /** {@code from module import name as other}. */
  public static void from(CodeContext context, Stmt.ImportFrom node) {
    int line = node.position().lineno();
    List<String> names = node.names().stream().map(Alias::name).toList();
    IrExpr.VarGet module =
        context.hold(
            new IrExpr.ImportFrom(node.module() == null ? "" : node.module(), node.level(), names),
            "module",
            line);
    if (names.equals(List.of("*"))) {
      context.emit(
          new IrStmt.Eval(new IrExpr.Runtime(RuntimeFunction.IMPORT_STAR, List.of(module)), line));
      return;
    }
    for (Alias alias : node.names()) {
      String target = alias.asname() != null ? alias.asname() : alias.name();
      IrExpr value =
          new IrExpr.Runtime(
              RuntimeFunction.IMPORT_NAME,
              List.of(
                  new IrExpr.VarGet(module.variable()),
                  new IrExpr.Const(new Constant.Str(alias.name()))));
      context.emit(Names.store(context, target, value, line));
    }
  }
}
