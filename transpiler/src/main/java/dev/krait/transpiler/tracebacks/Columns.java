package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.CompareOperator;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The places and names that CPython's compiler gives operations. */
final class Columns {
  private Columns() {}

  /** An attribute, or the call of it, in a later line than its object: the line of the name. */
  static Position of(Expr.Attribute attribute, Position whole) {
    Position own = attribute.position();
    if (own.endLineno() == whole.lineno()) {
      return whole;
    }
    int bytes = attribute.attr().getBytes(StandardCharsets.UTF_8).length;
    int start = Math.max(0, own.endColOffset() - bytes);
    return new Position(own.endLineno(), start, whole.endLineno(), whole.endColOffset());
  }

  /** The operators of a comparison as messages show them, each between spaces. */
  static String operators(Expr.Compare comparison) {
    List<String> symbols = new ArrayList<>();
    for (CompareOperator each : comparison.ops()) {
      symbols.add(
          switch (each) {
            case Eq -> "==";
            case NotEq -> "!=";
            case Lt -> "<";
            case LtE -> "<=";
            case Gt -> ">";
            case GtE -> ">=";
            case Is -> "is";
            case IsNot -> "is not";
            case In -> "in";
            case NotIn -> "not in";
          });
    }
    return " " + String.join(" ", symbols) + " ";
  }
}
