package dev.krait.transpiler.emit;

import com.palantir.javapoet.CodeBlock;
import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
import dev.krait.ir.Operator;
import dev.krait.ir.Variable;
import dev.krait.transpiler.passes.numbers.NumericFacts;
import dev.krait.transpiler.passes.numbers.RangeCall;
import java.util.List;

/** Statements that bind variables that are Java primitives. */
final class NumberStatements {
  private NumberStatements() {}

  /** {@code variable = value}. */
  static void set(
      MethodScope scope, ExpressionEmitter expressions, CodeBlock.Builder out, IrStmt.VarSet node) {
    String name = scope.name(node.variable());
    if (scope.placement().declares(node)) {
      out.addStatement(
          "$T $L = $L",
          scope.type(node.variable()),
          name,
          expressions.numbers().emit(node.value()));
      return;
    }
    if (node.value() instanceof IrExpr.InPlace step
        && step.left() instanceof IrExpr.VarGet get
        && get.variable() == node.variable()
        && isCompound(step.operator())) {
      out.addStatement(
          "$L $L= $L", name, step.operator().symbol(), expressions.numbers().emit(step.right()));
      return;
    }
    out.addStatement("$L = $L", name, expressions.numbers().emit(node.value()));
  }

  private static boolean isCompound(Operator operator) {
    return operator == Operator.ADD || operator == Operator.SUB || operator == Operator.MUL;
  }

  /** The same for a variable that an {@code IntSum} keeps. */
  static void setSum(
      MethodScope scope, ExpressionEmitter expressions, CodeBlock.Builder out, IrStmt.VarSet node) {
    Variable variable = node.variable();
    String name = scope.name(variable);
    if (scope.placement().declares(node)) {
      out.addStatement("$T $L = new $T()", RuntimeNames.INT_SUM, name, RuntimeNames.INT_SUM);
      if (isZero(node.value())) {
        return;
      }
    }
    Operator operator = null;
    IrExpr left = null;
    IrExpr right = null;
    if (node.value() instanceof IrExpr.InPlace step) {
      operator = step.operator();
      left = step.left();
      right = step.right();
    } else if (node.value() instanceof IrExpr.Binary step) {
      operator = step.operator();
      left = step.left();
      right = step.right();
    }
    boolean steps =
        left instanceof IrExpr.VarGet get
            && get.variable() == variable
            && (operator == Operator.ADD || operator == Operator.SUB);
    if (steps) {
      out.addStatement(
          "$L.$L($L)",
          name,
          operator == Operator.ADD ? "add" : "sub",
          expressions.numbers().emit(right));
    } else {
      out.addStatement("$L.set($L)", name, expressions.numbers().emit(node.value()));
    }
  }

  /** The same for a variable that a {@code Total} keeps. */
  static void setTotal(
      MethodScope scope, ExpressionEmitter expressions, CodeBlock.Builder out, IrStmt.VarSet node) {
    Variable variable = node.variable();
    String name = scope.name(variable);
    if (scope.placement().declares(node)) {
      out.addStatement(
          "$T $L = new $T($L)",
          RuntimeNames.TOTAL,
          name,
          RuntimeNames.TOTAL,
          primitiveOrObject(scope, expressions, node.value()));
      return;
    }
    if (node.value() instanceof IrExpr.InPlace step
        && step.left() instanceof IrExpr.VarGet get
        && get.variable() == variable) {
      out.addStatement(
          "$L.$L($L)",
          name,
          step.operator() == Operator.ADD ? "iAdd" : "iSub",
          primitiveOrObject(scope, expressions, step.right()));
    } else {
      out.addStatement("$L.set($L)", name, primitiveOrObject(scope, expressions, node.value()));
    }
  }

  private static CodeBlock primitiveOrObject(
      MethodScope scope, ExpressionEmitter expressions, IrExpr expr) {
    return scope.numbers().isPrimitive(expr)
        ? expressions.numbers().emit(expr)
        : expressions.emit(expr);
  }

  private static boolean isZero(IrExpr expr) {
    return expr instanceof IrExpr.Const constant
        && constant.value() instanceof Constant.Int number
        && number.value() == 0;
  }

  /**
   * The header of a loop over a range. A hidden counter stands beside the variable where the body
   * binds that, or code behind the loop reads it.
   */
  static void countedLoop(
      MethodScope scope, ExpressionEmitter expressions, CodeBlock.Builder out, IrStmt.For node) {
    NumericFacts facts = scope.numbers();
    RangeCall range = facts.counted(node);
    boolean own = scope.placement().declares(node) && !binds(node.body(), node.item());
    String item = scope.name(node.item());
    String counter = own ? item : scope.fresh("next");
    CodeBlock.Builder header = CodeBlock.builder();
    header.add(
        own && facts.counters().contains(node.item()) ? "int $L = $L" : "long $L = $L",
        counter,
        range.start() == null ? "0" : bound(facts, expressions, range.start()));
    boolean falling = range.isFalling(facts);
    CodeBlock end = repeated(scope, expressions, header, range.stop(), node.body(), "end");
    CodeBlock step;
    if (range.step() == null) {
      step = CodeBlock.of("$L++", counter);
    } else if (range.step() instanceof IrExpr.Const constant
        && ((Constant.Int) constant.value()).value() == -1) {
      step = CodeBlock.of("$L--", counter);
    } else {
      CodeBlock by = repeated(scope, expressions, header, range.step(), node.body(), "step");
      if (range.mayStandStill(facts)) {
        String checked = scope.fresh("by");
        header.add(", $L = $T.step($L)", checked, RuntimeNames.NUMBERS, by);
        by = CodeBlock.of("$L", checked);
      }
      step = CodeBlock.of("$L += $L", counter, by);
    }
    out.beginControlFlow(
        "for ($L; $L $L $L; $L)", header.build(), counter, falling ? ">" : "<", end, step);
    if (!own) {
      String type = scope.placement().declares(node) ? "long " : "";
      out.addStatement("$L$L = $L", type, item, counter);
    }
  }

  private static CodeBlock bound(NumericFacts facts, ExpressionEmitter expressions, IrExpr expr) {
    return facts.isLong(expr)
        ? expressions.numbers().emit(expr)
        : CodeBlock.of("$T.clamp($L)", RuntimeNames.NUMBERS, expressions.emit(expr));
  }

  /**
   * An argument that every round needs: a literal, a variable that the loop leaves alone, a new
   * one.
   */
  private static CodeBlock repeated(
      MethodScope scope,
      ExpressionEmitter expressions,
      CodeBlock.Builder header,
      IrExpr expr,
      List<IrStmt> body,
      String name) {
    boolean same =
        expr instanceof IrExpr.Const
            || expr instanceof IrExpr.VarGet get && !binds(body, get.variable());
    if (same) {
      return expressions.numbers().compared(expr);
    }
    String fresh = scope.fresh(name);
    header.add(", $L = $L", fresh, expressions.numbers().emit(expr));
    return CodeBlock.of("$L", fresh);
  }

  private static boolean binds(List<IrStmt> body, Variable variable) {
    boolean[] found = new boolean[1];
    new IrVisitor() {
      @Override
      public void visit(IrStmt stmt) {
        found[0] |=
            stmt instanceof IrStmt.VarSet set && set.variable() == variable
                || stmt instanceof IrStmt.For loop && loop.item() == variable;
        super.visit(stmt);
      }

      @Override
      public void visit(IrExpr expr) {
        found[0] |= expr instanceof IrExpr.VarLet let && let.variable() == variable;
        super.visit(expr);
      }
    }.visitAll(body);
    return found[0];
  }
}
