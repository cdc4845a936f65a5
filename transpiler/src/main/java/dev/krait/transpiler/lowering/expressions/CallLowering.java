package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.RuntimeFunction;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Keyword;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.symbols.Resolution;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Calls (reference, 6.3.4). */
public final class CallLowering {
  private CallLowering() {}

  /** {@code callee(arguments)}. */
  public static IrExpr lower(CodeContext context, Expr.Call node) {
    if (isZeroArgumentSuper(context, node)) {
      return new IrExpr.Runtime(
          RuntimeFunction.SUPER,
          List.of(
              ExpressionLowering.lower(context, node.func()),
              classCell(context),
              new IrExpr.VarGet(context.baseNames().own(context.scope().parameters().get(0)))));
    }
    if (isCallerFunction(context, node, "globals")) {
      return new IrExpr.Runtime(
          RuntimeFunction.GLOBALS, List.of(ExpressionLowering.lower(context, node.func())));
    }
    boolean method = node.func() instanceof Expr.Attribute;
    Expr callee = method ? ((Expr.Attribute) node.func()).value() : node.func();
    List<Supplier<IrExpr>> operands = new ArrayList<>();
    operands.add(() -> ExpressionLowering.lower(context, callee));
    List<Argument> arguments = new ArrayList<>();
    collect(context, node.args(), node.keywords(), operands);
    List<IrExpr> lowered = ExpressionLowering.inOrder(context, operands);
    rebuild(context, node.args(), node.keywords(), lowered.subList(1, lowered.size()), arguments);
    if (method) {
      String name = context.names().scope().mangle(((Expr.Attribute) node.func()).attr());
      return new IrExpr.MethodCall(lowered.get(0), name, arguments);
    }
    return new IrExpr.Call(CallerScopeLowering.callee(context, node, lowered.get(0)), arguments);
  }

  /** The arguments of a class statement or a call, already in the order of evaluation. */
  public static List<Argument> arguments(
      CodeContext context, List<Expr> args, List<Keyword> keywords) {
    List<Supplier<IrExpr>> operands = new ArrayList<>();
    collect(context, args, keywords, operands);
    List<Argument> arguments = new ArrayList<>();
    rebuild(context, args, keywords, ExpressionLowering.inOrder(context, operands), arguments);
    return arguments;
  }

  private static void collect(
      CodeContext context,
      List<Expr> args,
      List<Keyword> keywords,
      List<Supplier<IrExpr>> operands) {
    for (Expr arg : args) {
      Expr value = arg instanceof Expr.Starred starred ? starred.value() : arg;
      operands.add(() -> ExpressionLowering.lower(context, value));
    }
    for (Keyword keyword : keywords) {
      operands.add(() -> ExpressionLowering.lower(context, keyword.value()));
    }
  }

  private static void rebuild(
      CodeContext context,
      List<Expr> args,
      List<Keyword> keywords,
      List<IrExpr> values,
      List<Argument> arguments) {
    int i = 0;
    for (Expr arg : args) {
      IrExpr value = values.get(i++);
      arguments.add(
          arg instanceof Expr.Starred ? new Argument.Star(value) : new Argument.Positional(value));
    }
    for (Keyword keyword : keywords) {
      IrExpr value = values.get(i++);
      arguments.add(
          keyword.arg() == null
              ? new Argument.DoubleStar(value)
              : new Argument.Keyword(keyword.arg(), value));
    }
  }

  /**
   * A built-in function that reads the caller's variables, called by its name without arguments.
   */
  private static boolean isCallerFunction(CodeContext context, Expr.Call node, String function) {
    if (!(node.func() instanceof Expr.Name name)
        || !name.id().equals(function)
        || !node.args().isEmpty()
        || !node.keywords().isEmpty()) {
      return false;
    }
    Resolution resolution = context.names().scope().resolve(function);
    return resolution == Resolution.GLOBAL_IMPLICIT || resolution == Resolution.GLOBAL_EXPLICIT;
  }

  /** {@code super()} reads {@code __class__} and the first parameter of the function around it. */
  private static boolean isZeroArgumentSuper(CodeContext context, Expr.Call node) {
    Scope scope = context.names().scope();
    return node.func() instanceof Expr.Name name
        && name.id().equals("super")
        && node.args().isEmpty()
        && node.keywords().isEmpty()
        && scope.kind().isFunctionLike()
        && scope.resolve("super") == Resolution.GLOBAL_IMPLICIT
        && context.kind() != IrCode.Kind.ANNOTATION
        && hasPositionalParameter(context.scope());
  }

  private static boolean hasPositionalParameter(Scope scope) {
    Arguments args =
        scope.node() instanceof Stmt.FunctionDef def
            ? def.args()
            : scope.node() instanceof Stmt.AsyncFunctionDef def
                ? def.args()
                : scope.node() instanceof Expr.Lambda lambda ? lambda.args() : null;
    return args == null
        ? !scope.parameters().isEmpty()
        : !args.posonlyargs().isEmpty() || !args.args().isEmpty();
  }

  /** The cell of {@code __class__}; None outside of a class. */
  private static IrExpr classCell(CodeContext context) {
    return context.names().scope().resolve("__class__") == Resolution.FREE
        ? new IrExpr.Runtime(RuntimeFunction.CELL_OF, List.of(Names.load(context, "__class__")))
        : new IrExpr.Const(Constant.Singleton.NONE);
  }
}
