package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import java.util.List;

/** Finds docstrings (glossary, "docstring"): a string alone as the first statement. */
public final class Docstrings {
  private Docstrings() {}

  /** Whether the body of a module, class or function begins with a docstring. */
  public static boolean hasDocstring(List<Stmt> body) {
    return !body.isEmpty()
        && body.get(0) instanceof Stmt.Expr statement
        && statement.value() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.Str;
  }
}
