package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.CompareOperator;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;

/** Warns of literals that are called, subscripted or compared with {@code is}. */
final class LiteralWarnings {
  private static final String COMMA = "; perhaps you missed a comma?";

  private final CompilerChecks checks;

  LiteralWarnings(CompilerChecks checks) {
    this.checks = checks;
  }

  void checkCall(Expr.Call call) {
    String type = typeName(call.func());
    if (type != null && !type.equals("function")) {
      checks.warn("'" + type + "' object is not callable" + COMMA, call.position());
    }
  }

  void checkSubscript(Expr.Subscript subscript) {
    String type = typeName(subscript.value());
    if (type == null) {
      return;
    }
    switch (type) {
      case "dict" -> {}
      case "str", "bytes", "tuple", "list" -> {
        String index = typeName(subscript.slice());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
          checks.warn(
              type + " indices must be integers or slices, not " + index + COMMA,
              subscript.position());
        }
      }
      default ->
          checks.warn("'" + type + "' object is not subscriptable" + COMMA, subscript.position());
    }
  }

  /** Warns at most once for each comparison, however long its chain. */
  void checkCompare(Expr.Compare compare) {
    Expr left = compare.left();
    for (int i = 0; i < compare.ops().size(); i++) {
      Expr right = compare.comparators().get(i);
      CompareOperator op = compare.ops().get(i);
      if (op == CompareOperator.Is || op == CompareOperator.IsNot) {
        String literal = isLiteral(left) ? typeName(left) : null;
        if (literal == null && isLiteral(right)) {
          literal = typeName(right);
        }
        if (literal != null) {
          checks.warn(
              op == CompareOperator.Is
                  ? "\"is\" with '" + literal + "' literal. Did you mean \"==\"?"
                  : "\"is not\" with '" + literal + "' literal. Did you mean \"!=\"?",
              compare.position());
          return;
        }
      }
      left = right;
    }
  }

  /** A constant, or a tuple of constants, that is not the only object with its value. */
  private static boolean isLiteral(Expr expression) {
    return isConstant(expression)
        && !(expression instanceof Expr.Name)
        && !(expression instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.Singleton);
  }

  private static boolean isConstant(Expr expression) {
    if (expression instanceof Expr.Tuple tuple) {
      return tuple.elts().stream().allMatch(LiteralWarnings::isAtom);
    }
    return isAtom(expression);
  }

  private static boolean isAtom(Expr expression) {
    return expression instanceof Expr.Constant
        || (expression instanceof Expr.Name name && name.id().equals("__debug__"));
  }

  /** The type of the object that the expression must make, or null if that is open. */
  private static String typeName(Expr expression) {
    if (expression instanceof Expr.Constant constant) {
      return typeName(constant.value());
    }
    if (expression instanceof Expr.Name name) {
      return name.id().equals("__debug__") ? "bool" : null;
    }
    if (expression instanceof Expr.Tuple) {
      return "tuple";
    }
    if (expression instanceof Expr.List || expression instanceof Expr.ListComp) {
      return "list";
    }
    if (expression instanceof Expr.Dict || expression instanceof Expr.DictComp) {
      return "dict";
    }
    if (expression instanceof Expr.Set || expression instanceof Expr.SetComp) {
      return "set";
    }
    if (expression instanceof Expr.GeneratorExp) {
      return "generator";
    }
    if (expression instanceof Expr.Lambda) {
      return "function";
    }
    if (expression instanceof Expr.JoinedStr || expression instanceof Expr.FormattedValue) {
      return "str";
    }
    if (expression instanceof Expr.TemplateStr || expression instanceof Expr.Interpolation) {
      return "string.templatelib.Template";
    }
    return null;
  }

  private static String typeName(ConstantValue value) {
    if (value instanceof ConstantValue.Singleton singleton) {
      return switch (singleton) {
        case None -> "NoneType";
        case Ellipsis -> "ellipsis";
        case True, False -> "bool";
      };
    }
    if (value instanceof ConstantValue.SmallInt || value instanceof ConstantValue.BigInt) {
      return "int";
    }
    if (value instanceof ConstantValue.Float) {
      return "float";
    }
    if (value instanceof ConstantValue.Imaginary) {
      return "complex";
    }
    return value instanceof ConstantValue.Str ? "str" : "bytes";
  }
}
