package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.symbols.Scope;
import java.util.List;

/**
 * Generator expressions (reference, 6.2.8): a generator function of one parameter, called with the
 * first iterable, whose iterator is made outside.
 */
public final class GeneratorExpressionLowering {
  private static final String PARAMETER = ".0";

  private GeneratorExpressionLowering() {}

  /** {@code (element for …)}. */
  public static IrExpr lower(CodeContext context, Expr.GeneratorExp node) {
    int line = node.position().lineno();
    Scope scope = context.module().symbols().scope(node);
    IrCode.Kind kind =
        scope.traits().coroutine() ? IrCode.Kind.ASYNC_GENERATOR : IrCode.Kind.GENERATOR;
    return call(
        context,
        scope,
        kind,
        node.generators(),
        line,
        (inner, iterable) -> {
          ComprehensionLowering.loops(
              inner, node.generators(), 0, iterable, line, () -> element(inner, node, line));
          return new IrExpr.Const(Constant.Singleton.NONE);
        });
  }

  private static void element(CodeContext inner, Expr.GeneratorExp node, int line) {
    IrExpr element = ExpressionLowering.lower(inner, node.elt());
    Variable sent = inner.temporary("sent");
    inner.emit(new IrStmt.VarSet(sent, new IrExpr.Yield(element), line));
  }

  /** The body of a comprehension's function. */
  interface Body {
    /** Lowers the body; what it returns. */
    IrExpr in(CodeContext inner, IrExpr iterable);
  }

  /** A comprehension as a function, called with the first iterable. */
  static IrExpr call(
      CodeContext context,
      Scope scope,
      IrCode.Kind kind,
      List<Comprehension> generators,
      int line,
      Body body) {
    IrExpr first = ExpressionLowering.lower(context, generators.get(0).iter());
    CodeContext inner = new CodeContext(context.module(), kind, scope, context);
    Variable parameter = inner.baseNames().own(PARAMETER);
    int slot = context.module().codes().size();
    IrExpr result = body.in(inner, new IrExpr.VarGet(parameter));
    inner.emit(new IrStmt.Return(result, line));
    Signature signature = new Signature(1, List.of(parameter), null, List.of(), null);
    IrCode code = inner.finish(scope.codeName(), scope.qualifiedName(), line, signature, null);
    context.module().codes().add(slot, code);
    IrExpr function = FunctionLowering.make(context, code, FunctionLowering.Defaults.NONE);
    IrExpr iterator =
        generators.get(0).isAsync() != 0
            ? first
            : new IrExpr.Runtime(RuntimeFunction.ITERATOR, List.of(first));
    return new IrExpr.Call(function, List.of(new Argument.Positional(iterator)));
  }
}
