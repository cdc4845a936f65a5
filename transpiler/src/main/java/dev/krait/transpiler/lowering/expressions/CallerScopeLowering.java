package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.VariableScope;
import dev.krait.transpiler.symbols.Resolution;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of {@code eval}, {@code exec}, {@code locals}, {@code vars} and {@code dir} by name: what
 * is called may be the built-in function, which reads the variables of its caller (PEP 667).
 */
final class CallerScopeLowering {
  private CallerScopeLowering() {}

  /** The callee, which gets the variables where it may ask for them. */
  static IrExpr callee(CodeContext context, Expr.Call node, IrExpr callee) {
    if (!(node.func() instanceof Expr.Name name) || !mayReadCaller(node, name.id())) {
      return callee;
    }
    VariableScope names = context.names();
    Scope scope = names.scope();
    Resolution resolution = scope.resolve(name.id());
    boolean global =
        resolution == Resolution.GLOBAL_IMPLICIT
            || resolution == Resolution.GLOBAL_EXPLICIT
            || !scope.kind().isFunctionLike();
    if (!global) {
      return callee;
    }
    boolean function = context.kind() != IrCode.Kind.MODULE && context.kind() != IrCode.Kind.CLASS;
    if (!function && names == context.baseNames()) {
      return new IrExpr.CallerScope(callee, null);
    }
    List<Variable> variables = new ArrayList<>();
    context.whenFinished(() -> variables.addAll(names.visible()));
    return new IrExpr.CallerScope(callee, variables);
  }

  private static boolean mayReadCaller(Expr.Call node, String name) {
    return switch (name) {
      case "eval", "exec" -> true;
      case "locals", "vars", "dir" ->
          node.keywords().isEmpty()
              && node.args().stream().allMatch(Expr.Starred.class::isInstance);
      default -> false;
    };
  }
}
