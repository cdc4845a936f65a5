package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.Argument;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import java.util.List;
import java.util.Map;

/**
 * Whether a recursive function returns sums, differences and products of ints and of its own
 * results.
 */
public final class LongReturns {
  private final IrCode code;
  private final NumericFacts facts;
  private final Map<String, IrCode> targets;
  private boolean calls;

  private LongReturns(IrCode code, NumericFacts facts, Map<String, IrCode> targets) {
    this.code = code;
    this.facts = facts;
    this.targets = targets;
  }

  static boolean of(IrCode code, NumericFacts facts, Map<String, IrCode> targets) {
    LongReturns returns = new LongReturns(code, facts, targets);
    boolean[] all = {targets.containsValue(code) && !facts.assumed().isEmpty()};
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        if (stmt instanceof IrStmt.Return node) {
          all[0] &= returns.isLong(node.value());
        }
        super.visit(stmt);
      }
    }.visitAll(code.body());
    return all[0] && returns.calls;
  }

  private boolean isLong(IrExpr expr) {
    if (facts.isLong(expr)) {
      return !facts.type(expr).contains(Long.MIN_VALUE);
    }
    if (expr instanceof IrExpr.Conditional node) {
      return isLong(node.whenTrue()) && isLong(node.whenFalse());
    }
    if (expr instanceof IrExpr.Binary node) {
      return isClosed(node.operator()) && isLong(node.left()) && isLong(node.right());
    }
    if (expr instanceof IrExpr.Call call && isSelfCall(call, code, facts, targets)) {
      calls = true;
      return true;
    }
    return false;
  }

  private static boolean isClosed(Operator operator) {
    return operator == Operator.ADD || operator == Operator.SUB || operator == Operator.MUL;
  }

  /** Whether a call is most likely one of {@code code} itself, with longs where it takes them. */
  public static boolean isSelfCall(
      IrExpr.Call call, IrCode code, NumericFacts facts, Map<String, IrCode> targets) {
    return call.callee() instanceof IrExpr.GlobalGet global
        && targets.get(global.name()) == code
        && takes(call, code, facts, facts);
  }

  /** Whether the arguments are primitives where a version of the callee takes such. */
  public static boolean takes(
      IrExpr.Call call, IrCode callee, NumericFacts taken, NumericFacts given) {
    List<Variable> parameters = callee.signature().positional();
    if (call.arguments().size() != parameters.size()
        || !call.arguments().stream().allMatch(Argument.Positional.class::isInstance)) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      NumberType wanted = taken.assumed().get(parameters.get(i));
      NumberType type = given.type(call.arguments().get(i).value());
      boolean fits =
          wanted == null || type != null && type.isPrimitive() && type.real() == wanted.real();
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
