package dev.krait.transpiler.lowering.classes;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Signature;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Docstring;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.StatementLowering;
import dev.krait.transpiler.lowering.expressions.CallLowering;
import dev.krait.transpiler.lowering.functions.DecoratorLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.symbols.Docstrings;
import dev.krait.transpiler.symbols.Scope;
import java.util.List;

/**
 * Class definitions (reference, 8.8 and 3.3.3): {@code name = __build_class__(body, "name", *bases,
 * **keywords)}.
 */
public final class ClassLowering {
  private ClassLowering() {}

  /** {@code class name(bases, keyword=value): body}. */
  public static void define(CodeContext context, Stmt.ClassDef node) {
    if (!node.typeParams().isEmpty()) {
      throw UnsupportedFeature.at(node.position(), "type parameters");
    }
    int line = node.position().lineno();
    IrExpr value =
        DecoratorLowering.apply(
            context,
            node.decoratorList(),
            () -> {
              IrExpr.MakeFunction body =
                  FunctionLowering.make(
                      context, body(context, node, line), FunctionLowering.Defaults.NONE);
              List<Argument> arguments =
                  CallLowering.arguments(context, node.bases(), node.keywords());
              return new IrExpr.MakeClass(body, node.name(), arguments);
            });
    context.emit(Names.store(context, node.name(), value, line));
  }

  /**
   * The body's code runs with the namespace of the class; it returns the cell of {@code __class__},
   * or None.
   */
  private static IrCode body(CodeContext context, Stmt.ClassDef node, int line) {
    Scope scope = context.module().symbols().scope(node);
    CodeContext inner = new CodeContext(context.module(), IrCode.Kind.CLASS, scope, context);
    int slot = context.module().codes().size();
    inner.emit(new IrStmt.NameSet("__module__", new IrExpr.GlobalGet("__name__"), line));
    inner.emit(new IrStmt.NameSet("__qualname__", string(scope.qualifiedName()), line));
    inner.emit(
        new IrStmt.NameSet(
            "__firstlineno__", new IrExpr.Const(new Constant.Int(firstLine(node, line))), line));
    List<Stmt> statements = node.body();
    if (Docstrings.hasDocstring(statements)) {
      inner.emit(new IrStmt.NameSet("__doc__", string(Docstring.of(statements)), line));
      statements = statements.subList(1, statements.size());
    }
    StatementLowering.lowerAll(inner, statements);
    IrExpr cell =
        scope.traits().needsClassCell()
            ? new IrExpr.Runtime(
                RuntimeFunction.CELL_OF,
                List.of(new IrExpr.VarGet(inner.baseNames().own("__class__"))))
            : new IrExpr.Const(Constant.Singleton.NONE);
    if (scope.traits().needsClassCell()) {
      inner.emit(new IrStmt.NameSet("__classcell__", cell, line));
      cell =
          new IrExpr.Runtime(
              RuntimeFunction.CELL_OF,
              List.of(new IrExpr.VarGet(inner.baseNames().own("__class__"))));
    }
    inner.emit(new IrStmt.Return(cell, line));
    IrCode code = inner.finish(node.name(), scope.qualifiedName(), line, Signature.NONE, null);
    context.module().codes().add(slot, code);
    return code;
  }

  private static int firstLine(Stmt.ClassDef node, int line) {
    return node.decoratorList().isEmpty() ? line : node.decoratorList().get(0).position().lineno();
  }

  private static IrExpr string(String text) {
    return new IrExpr.Const(new Constant.Str(text));
  }
}
