package dev.krait.transpiler.lowering.annotations;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.ScopeKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * Functions that evaluate annotations, bounds, defaults and aliases when asked (reference, 8.10.1
 * and "Annotation scopes", 4.2.2.4; PEP 649):
 *
 * <pre>
 * def __annotate__(format, /):
 *   if format > 2: raise NotImplementedError
 *   BODY
 * </pre>
 */
public final class AnnotationFunctions {
  private AnnotationFunctions() {}

  /**
   * A function object for an annotation scope.
   *
   * @param body lowers what follows the check of the format, up to the {@code return}
   */
  static IrExpr.MakeFunction make(
      CodeContext context,
      Scope scope,
      int line,
      FunctionLowering.Defaults defaults,
      Consumer<CodeContext> body) {
    CodeContext inner = new CodeContext(context.module(), IrCode.Kind.ANNOTATION, scope, context);
    Variable format = Variable.local("format");
    int slot = context.module().codes().size();
    inner.emit(check(format, line));
    body.accept(inner);
    IrCode code =
        inner.finish(scope.codeName(), scope.qualifiedName(), line, signature(format), null);
    context.module().codes().add(slot, code);
    return FunctionLowering.make(context, code, defaults);
  }

  /** An {@code __annotate__} function whose result is made of constants. */
  static IrExpr.MakeFunction ofTexts(CodeContext context, int line, IrExpr result) {
    Variable format = Variable.local("format");
    Scope around = context.scope();
    String prefix =
        around.kind() == ScopeKind.MODULE
            ? ""
            : around.qualifiedName() + (around.kind().isFunction() ? ".<locals>." : ".");
    IrCode code =
        new IrCode(
            IrCode.Kind.ANNOTATION,
            "__annotate__",
            prefix + "__annotate__",
            line,
            signature(format),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(check(format, line), new IrStmt.Return(result, line)));
    context.module().codes().add(code);
    return FunctionLowering.make(context, code, FunctionLowering.Defaults.NONE);
  }

  private static Signature signature(Variable format) {
    return new Signature(1, List.of(format), null, List.of(), null);
  }

  private static IrStmt check(Variable format, int line) {
    return new IrStmt.Eval(
        new IrExpr.Runtime(RuntimeFunction.CHECK_FORMAT, List.of(new IrExpr.VarGet(format))), line);
  }

  /** A function that gives one value: {@code format} is 1 unless given. */
  public static IrExpr.MakeFunction lazyValue(CodeContext context, Scope scope, Expr value) {
    int line = value.position().lineno();
    IrExpr one = new IrExpr.Const(new Constant.Int(1));
    return make(
        context,
        scope,
        line,
        new FunctionLowering.Defaults(List.of(one), List.of()),
        inner -> inner.emit(new IrStmt.Return(value(inner, value, line), line)));
  }

  /** The value of an annotation; {@code *T} is the one element of {@code T}. */
  static IrExpr value(CodeContext context, Expr annotation, int line) {
    if (!(annotation instanceof Expr.Starred starred)) {
      return ExpressionLowering.lower(context, annotation);
    }
    Variable items = context.temporary("items", Variable.Kind.ITEMS);
    IrExpr iterable = ExpressionLowering.lower(context, starred.value());
    context.emit(new IrStmt.Unpack(items, iterable, 1, false, 0, line));
    return new IrExpr.ItemAt(items, 0);
  }
}
