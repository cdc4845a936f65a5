package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Comprehension;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.statements.AssignmentLowering;
import dev.krait.transpiler.lowering.statements.LoopLowering;
import dev.krait.transpiler.symbols.Scope;
import java.util.List;

/**
 * List, set and dict comprehensions (reference, 6.2.4), inlined into the code around them as PEP
 * 709 has it: an empty container, and nested loops that fill it. The first iterable is evaluated in
 * the scope outside.
 */
public final class ComprehensionLowering {
  private ComprehensionLowering() {}

  /** {@code [element for …]}. */
  public static IrExpr list(CodeContext context, Expr.ListComp node) {
    return lower(
        context,
        node,
        node.generators(),
        Variable.Kind.LIST,
        new IrExpr.Display(IrExpr.DisplayKind.LIST, List.of()),
        (inner, result) -> {
          IrExpr element = ExpressionLowering.lower(inner, node.elt());
          return new IrExpr.Runtime(RuntimeFunction.LIST_APPEND, List.of(result, element));
        });
  }

  /** {@code {element for …}}. */
  public static IrExpr set(CodeContext context, Expr.SetComp node) {
    return lower(
        context,
        node,
        node.generators(),
        Variable.Kind.SET,
        new IrExpr.Display(IrExpr.DisplayKind.SET, List.of()),
        (inner, result) -> {
          IrExpr element = ExpressionLowering.lower(inner, node.elt());
          return new IrExpr.Runtime(RuntimeFunction.SET_ADD, List.of(result, element));
        });
  }

  /** {@code {key: value for …}}. */
  public static IrExpr dict(CodeContext context, Expr.DictComp node) {
    return lower(
        context,
        node,
        node.generators(),
        Variable.Kind.DICT,
        new IrExpr.DictDisplay(List.of()),
        (inner, result) -> {
          List<IrExpr> pair = ExpressionLowering.lowerAll(inner, List.of(node.key(), node.value()));
          return new IrExpr.Runtime(
              RuntimeFunction.DICT_STORE, List.of(result, pair.get(0), pair.get(1)));
        });
  }

  private interface Store {
    IrExpr into(CodeContext context, IrExpr result);
  }

  private static IrExpr lower(
      CodeContext context,
      Expr node,
      List<Comprehension> generators,
      Variable.Kind kind,
      IrExpr empty,
      Store store) {
    int line = node.position().lineno();
    Scope scope = context.module().symbols().scope(node);
    if (!scope.traits().inlined()) {
      return asFunction(context, scope, generators, line, empty, kind, store);
    }
    // Only an empty container is made before the loop, which evaluates this.
    IrExpr iterable = ExpressionLowering.lower(context, generators.get(0).iter());
    Variable result = context.temporary("result", kind);
    context.emit(new IrStmt.VarSet(result, empty, line));
    context.within(
        scope,
        line,
        () ->
            loops(
                context,
                generators,
                0,
                iterable,
                line,
                () ->
                    context.emit(
                        new IrStmt.Eval(store.into(context, new IrExpr.VarGet(result)), line))));
    return new IrExpr.VarGet(result);
  }

  /** In an annotation scope of a class, a comprehension is a function of its own. */
  private static IrExpr asFunction(
      CodeContext context,
      Scope scope,
      List<Comprehension> generators,
      int line,
      IrExpr empty,
      Variable.Kind kind,
      Store store) {
    return GeneratorExpressionLowering.call(
        context,
        scope,
        IrCode.Kind.FUNCTION,
        generators,
        line,
        (inner, iterable) -> {
          Variable result = inner.temporary("result", kind);
          inner.emit(new IrStmt.VarSet(result, empty, line));
          loops(
              inner,
              generators,
              0,
              iterable,
              line,
              () ->
                  inner.emit(new IrStmt.Eval(store.into(inner, new IrExpr.VarGet(result)), line)));
          return new IrExpr.VarGet(result);
        });
  }

  /** The loops and conditions of the generators from {@code index} on, around {@code innermost}. */
  static void loops(
      CodeContext context,
      List<Comprehension> generators,
      int index,
      IrExpr first,
      int line,
      Runnable innermost) {
    if (index == generators.size()) {
      innermost.run();
      return;
    }
    Comprehension generator = generators.get(index);
    IrExpr iterable = first != null ? first : ExpressionLowering.lower(context, generator.iter());
    Label loop = context.label("loop");
    if (generator.isAsync() != 0) {
      LoopLowering.asyncFor(
          context,
          loop,
          generator.target(),
          iterable,
          line,
          () ->
              conditions(
                  context,
                  generator.ifs(),
                  0,
                  line,
                  () -> loops(context, generators, index + 1, null, line, innermost)));
      return;
    }
    Variable item = context.temporary("item");
    List<IrStmt> body =
        context.collect(
            () -> {
              Variable bound = AssignmentLowering.loopVariable(context, generator.target());
              if (bound == null) {
                AssignmentLowering.assign(
                    context, generator.target(), new IrExpr.VarGet(item), line);
              }
              conditions(
                  context,
                  generator.ifs(),
                  0,
                  line,
                  () -> loops(context, generators, index + 1, null, line, innermost));
            });
    Variable bound = AssignmentLowering.loopVariable(context, generator.target());
    context.emit(new IrStmt.For(loop, bound != null ? bound : item, iterable, body, line));
  }

  private static void conditions(
      CodeContext context, List<Expr> conditions, int index, int line, Runnable innermost) {
    if (index == conditions.size()) {
      innermost.run();
      return;
    }
    IrExpr test = ExpressionLowering.lower(context, conditions.get(index));
    List<IrStmt> then =
        context.collect(() -> conditions(context, conditions, index + 1, line, innermost));
    context.emit(new IrStmt.If(test, then, List.of(), line));
  }
}
