package dev.krait.transpiler.lowering.functions;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Docstring;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.StatementLowering;
import dev.krait.transpiler.lowering.annotations.AnnotationLowering;
import dev.krait.transpiler.symbols.Docstrings;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.ScopeTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Function definitions (reference, 8.7) and lambdas (6.14). */
public final class FunctionLowering {
  private FunctionLowering() {}

  /** {@code def name(…): body}. */
  public static void define(CodeContext context, Stmt.FunctionDef node) {
    define(
        context,
        node,
        node.name(),
        node.args(),
        node.body(),
        node.decoratorList(),
        node.returns(),
        node.typeParams());
  }

  /** {@code async def name(…): body}. */
  public static void define(CodeContext context, Stmt.AsyncFunctionDef node) {
    define(
        context,
        node,
        node.name(),
        node.args(),
        node.body(),
        node.decoratorList(),
        node.returns(),
        node.typeParams());
  }

  private static void define(
      CodeContext context,
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams) {
    int line = node.position().lineno();
    IrExpr value =
        DecoratorLowering.apply(
            context,
            decorators,
            () -> {
              Defaults defaults = Defaults.lower(context, args);
              if (typeParams.isEmpty()) {
                return function(context, node, name, args, body, returns, defaults);
              }
              return TypeParameterLowering.lower(
                  context,
                  node,
                  typeParams,
                  defaults.values(),
                  (inner, parameters, passed) ->
                      new IrExpr.Runtime(
                          RuntimeFunction.WITH_TYPE_PARAMETERS,
                          List.of(
                              function(
                                  inner, node, name, args, body, returns, defaults.with(passed)),
                              parameters)));
            });
    context.emit(Names.store(context, name, value, line));
  }

  private static IrExpr function(
      CodeContext context,
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      Expr returns,
      Defaults defaults) {
    Scope scope = context.module().symbols().scope(node);
    IrExpr annotate = AnnotationLowering.signature(context, node, args, returns);
    IrCode code = code(context, scope, name, node.position().lineno(), args, body);
    return make(context, code, defaults, annotate);
  }

  /** {@code lambda …: body}. */
  public static IrExpr lambda(CodeContext context, Expr.Lambda node) {
    Defaults defaults = Defaults.lower(context, node.args());
    Scope scope = context.module().symbols().scope(node);
    int line = node.position().lineno();
    CodeContext inner = new CodeContext(context.module(), kind(scope), scope, context);
    var signature = SignatureLowering.lower(inner, node.args());
    int slot = context.module().codes().size();
    IrExpr value = ExpressionLowering.lower(inner, node.body());
    inner.emit(new IrStmt.Return(value, node.body().position().lineno()));
    IrCode code = inner.finish("<lambda>", scope.qualifiedName(), line, signature, null);
    context.module().codes().add(slot, code);
    return make(context, code, defaults);
  }

  private static IrCode code(
      CodeContext context, Scope scope, String name, int line, Arguments args, List<Stmt> body) {
    CodeContext inner = new CodeContext(context.module(), kind(scope), scope, context);
    var signature = SignatureLowering.lower(inner, args);
    boolean hasDoc = Docstrings.hasDocstring(body);
    int slot = context.module().codes().size();
    StatementLowering.lowerAll(inner, hasDoc ? body.subList(1, body.size()) : body);
    inner.emit(
        new IrStmt.Return(
            new IrExpr.Const(Constant.Singleton.NONE),
            body.get(body.size() - 1).position().lineno()));
    IrCode code =
        inner.finish(
            name, scope.qualifiedName(), line, signature, hasDoc ? Docstring.of(body) : null);
    context.module().codes().add(slot, code);
    return code;
  }

  private static IrCode.Kind kind(Scope scope) {
    ScopeTraits traits = scope.traits();
    if (traits.coroutine()) {
      return traits.generator() ? IrCode.Kind.ASYNC_GENERATOR : IrCode.Kind.COROUTINE;
    }
    return traits.generator() ? IrCode.Kind.GENERATOR : IrCode.Kind.FUNCTION;
  }

  /** The function object of a code, with what it captures from the code around it. */
  public static IrExpr.MakeFunction make(CodeContext context, IrCode code, Defaults defaults) {
    return make(context, code, defaults, null);
  }

  private static IrExpr.MakeFunction make(
      CodeContext context, IrCode code, Defaults defaults, IrExpr annotate) {
    List<Variable> captures = new ArrayList<>();
    for (Variable capture : code.captures()) {
      captures.add(context.names().forInner(capture.name()));
    }
    return new IrExpr.MakeFunction(
        code, defaults.positional(), defaults.keyword(), captures, annotate);
  }

  /** The default values of parameters, evaluated when the function is made. */
  public record Defaults(List<IrExpr> positional, List<Argument.Keyword> keyword) {
    /** No default values. */
    public static final Defaults NONE = new Defaults(List.of(), List.of());

    /** All values, the positional ones first. */
    List<IrExpr> values() {
      List<IrExpr> values = new ArrayList<>(positional);
      keyword.forEach(each -> values.add(each.value()));
      return values;
    }

    /** The same with other values in the order of {@link #values}. */
    Defaults with(List<IrExpr> values) {
      List<Argument.Keyword> named = new ArrayList<>();
      for (int i = 0; i < keyword.size(); i++) {
        named.add(new Argument.Keyword(keyword.get(i).name(), values.get(positional.size() + i)));
      }
      return new Defaults(values.subList(0, positional.size()), named);
    }

    static Defaults lower(CodeContext context, Arguments args) {
      List<Supplier<IrExpr>> operands = new ArrayList<>();
      args.defaults().forEach(each -> operands.add(() -> ExpressionLowering.lower(context, each)));
      List<String> names = new ArrayList<>();
      for (int i = 0; i < args.kwonlyargs().size(); i++) {
        Expr value = args.kwDefaults().get(i);
        if (value != null) {
          names.add(context.names().scope().mangle(args.kwonlyargs().get(i).arg()));
          operands.add(() -> ExpressionLowering.lower(context, value));
        }
      }
      List<IrExpr> values = ExpressionLowering.inOrder(context, operands);
      int positional = args.defaults().size();
      List<Argument.Keyword> keyword = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        keyword.add(new Argument.Keyword(names.get(i), values.get(positional + i)));
      }
      return new Defaults(values.subList(0, positional), keyword);
    }
  }
}
