package dev.krait.interpreter;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Label;
import dev.krait.ir.Variable;
import dev.krait.runtime.object.PyObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one code executable: gives variables their places and labels their jumps. */
final class Translation {
  private static final Expression[] NOTHING = {};

  /** The two jumps that lead to a label. */
  private record Jumps(Jump breaking, Jump continuing) {}

  private final Unit unit;
  private final IrCode code;
  private final Map<Variable, Integer> places = new HashMap<>();
  private final Map<Label, Jumps> jumps = new HashMap<>();
  private int registers;

  Translation(Unit unit, IrCode code) {
    this.unit = unit;
    this.code = code;
    for (int i = 0; i < code.captures().size(); i++) {
      places.put(code.captures().get(i), i);
    }
  }

  IrCode code() {
    return code;
  }

  int registerCount() {
    return registers;
  }

  /** The index in the closure of a captured variable, the register of any other. */
  int place(Variable variable) {
    Integer place = places.get(variable);
    if (place == null) {
      place = registers++;
      places.put(variable, place);
    }
    return place;
  }

  Jump breaking(Label label) {
    return jumps(label).breaking;
  }

  Jump continuing(Label label) {
    return jumps(label).continuing;
  }

  private Jumps jumps(Label label) {
    return jumps.computeIfAbsent(label, key -> new Jumps(new Jump(), new Jump()));
  }

  PyObject constant(Constant constant) {
    return unit.constant(constant);
  }

  PyObject string(String text) {
    return unit.constant(new Constant.Str(text));
  }

  Routine routine(IrCode inner) {
    return unit.routine(inner);
  }

  // ---- nodes ----

  Expression expression(IrExpr expr) {
    return ExpressionTranslator.translate(expr, this);
  }

  /** Null for null. */
  Expression optional(IrExpr expr) {
    return expr == null ? null : expression(expr);
  }

  Expression[] expressions(List<IrExpr> list) {
    if (list.isEmpty()) {
      return NOTHING;
    }
    Expression[] expressions = new Expression[list.size()];
    for (int i = 0; i < expressions.length; i++) {
      expressions[i] = expression(list.get(i));
    }
    return expressions;
  }

  Statement statement(IrStmt stmt) {
    return StatementTranslator.translate(stmt, this);
  }

  /** Several statements as one. */
  Statement block(List<IrStmt> statements) {
    if (statements.size() == 1) {
      return statement(statements.get(0));
    }
    Statement[] body = new Statement[statements.size()];
    for (int i = 0; i < body.length; i++) {
      body[i] = statement(statements.get(i));
    }
    return new ControlFlow.Sequence(body);
  }
}
