package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.annotations.AnnotationFunctions;
import dev.krait.transpiler.lowering.functions.TypeParameterLowering;
import java.util.List;

/** {@code type name[parameters] = value} (reference, 7.14): the value is evaluated when asked. */
public final class TypeAliasLowering {
  private TypeAliasLowering() {}

  /** {@code name = TypeAliasType("name", lazily value, type_params=parameters)}. */
  public static void lower(CodeContext context, Stmt.TypeAlias node) {
    String name = ((Expr.Name) node.name()).id();
    IrExpr alias =
        node.typeParams().isEmpty()
            ? make(context, node, name, new IrExpr.Const(Constant.Singleton.NONE))
            : TypeParameterLowering.lower(
                context,
                node,
                node.typeParams(),
                List.of(),
                (inner, parameters, passed) -> make(inner, node, name, parameters));
    context.emit(Names.store(context, name, alias, node.position().lineno()));
  }

  private static IrExpr make(
      CodeContext context, Stmt.TypeAlias node, String name, IrExpr parameters) {
    IrExpr value =
        AnnotationFunctions.lazyValue(
            context, context.module().symbols().scope(node), node.value());
    return new IrExpr.Runtime(
        RuntimeFunction.TYPE_ALIAS,
        List.of(new IrExpr.Const(new Constant.Str(name)), parameters, value));
  }
}
