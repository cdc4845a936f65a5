package dev.krait.transpiler.lowering.statements;

import dev.krait.ir.Element;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.annotations.AnnotationLowering;
import dev.krait.transpiler.lowering.expressions.ArithmeticLowering;
import java.util.ArrayList;
import java.util.List;

/**
 * Assignments of every form (reference, 7.2): the value first, then the targets from left to right.
 */
public final class AssignmentLowering {
  private AssignmentLowering() {}

  /** {@code target = target = value}. */
  public static void lower(CodeContext context, Stmt.Assign node) {
    int line = node.position().lineno();
    if (node.targets().size() == 1 && isParallel(node.targets().get(0), node.value())) {
      parallel(context, elements(node.targets().get(0)), elements(node.value()), line);
      return;
    }
    IrExpr value = ExpressionLowering.lower(context, node.value());
    if (node.targets().size() > 1
        && !(value instanceof IrExpr.Const)
        && !ExpressionLowering.isStable(value)) {
      value = context.hold(value, "value", line);
    }
    for (Expr target : node.targets()) {
      assign(context, target, copy(value), line);
    }
  }

  /** Each node stands in one place only, so a second use needs its own. */
  private static IrExpr copy(IrExpr value) {
    if (value instanceof IrExpr.Const constant) {
      return new IrExpr.Const(constant.value());
    }
    return value instanceof IrExpr.VarGet get ? new IrExpr.VarGet(get.variable()) : value;
  }

  /** {@code a, b = x, y} without stars makes no tuple. */
  private static boolean isParallel(Expr target, Expr value) {
    List<Expr> targets = elements(target);
    List<Expr> values = value instanceof Expr.Tuple ? elements(value) : null;
    return targets != null
        && values != null
        && targets.size() == values.size()
        && targets.size() > 1
        && targets.size() <= 4
        && targets.stream().noneMatch(Expr.Starred.class::isInstance)
        && values.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private static List<Expr> elements(Expr node) {
    if (node instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    return node instanceof Expr.List list ? list.elts() : null;
  }

  private static void parallel(
      CodeContext context, List<Expr> targets, List<Expr> values, int line) {
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, values);
    List<IrExpr> held = new ArrayList<>();
    for (int i = 0; i < lowered.size(); i++) {
      IrExpr value = lowered.get(i);
      held.add(value instanceof IrExpr.Const ? value : context.hold(value, "value", line));
    }
    for (int i = 0; i < targets.size(); i++) {
      assign(context, targets.get(i), held.get(i), line);
    }
  }

  /** Assigns a value to any target. */
  public static void assign(CodeContext context, Expr target, IrExpr value, int line) {
    if (target instanceof Expr.Name name) {
      context.emit(Names.store(context, name.id(), value, line));
    } else if (target instanceof Expr.Attribute attribute) {
      note(context, attribute);
      IrExpr[] operands = valueAndOperands(context, value, List.of(attribute.value()));
      String name = context.names().scope().mangle(attribute.attr());
      context.emit(new IrStmt.AttrSet(operands[0], operands[1], name, line));
    } else if (target instanceof Expr.Subscript subscript) {
      IrExpr[] operands =
          valueAndOperands(context, value, List.of(subscript.value(), subscript.slice()));
      context.emit(new IrStmt.ItemSet(operands[0], operands[1], operands[2], line));
    } else {
      unpack(context, elements(target), value, line);
    }
  }

  private static void note(CodeContext context, Expr.Attribute attribute) {
    if (attribute.value() instanceof Expr.Name name && name.id().equals("self")) {
      context.noteSelfAttribute(attribute.attr());
    }
  }

  private static IrExpr[] valueAndOperands(CodeContext context, IrExpr value, List<Expr> operands) {
    List<java.util.function.Supplier<IrExpr>> suppliers = new ArrayList<>();
    suppliers.add(() -> value);
    operands.forEach(operand -> suppliers.add(() -> ExpressionLowering.lower(context, operand)));
    return ExpressionLowering.inOrder(context, suppliers).toArray(new IrExpr[0]);
  }

  private static void unpack(CodeContext context, List<Expr> targets, IrExpr value, int line) {
    int before = 0;
    while (before < targets.size() && !(targets.get(before) instanceof Expr.Starred)) {
      before++;
    }
    boolean star = before < targets.size();
    int after = star ? targets.size() - before - 1 : 0;
    Variable items = context.temporary("items", Variable.Kind.ITEMS);
    context.emit(new IrStmt.Unpack(items, value, before, star, after, line));
    for (int i = 0; i < targets.size(); i++) {
      Expr target =
          targets.get(i) instanceof Expr.Starred starred ? starred.value() : targets.get(i);
      assign(context, target, new IrExpr.ItemAt(items, i), line);
    }
  }

  /**
   * The variable that a loop can bind directly, where its target is a plain local name; else null.
   */
  public static Variable loopVariable(CodeContext context, Expr target) {
    if (target instanceof Expr.Name name) {
      Variable variable = Names.localVariable(context, name.id());
      return variable != null && variable.storage() == Variable.Storage.LOCAL ? variable : null;
    }
    return null;
  }

  /** {@code target op= value}: the target's operands are evaluated once (7.2.1). */
  public static void augmented(CodeContext context, Stmt.AugAssign node) {
    int line = node.position().lineno();
    var operator = ArithmeticLowering.operator(node.op());
    Expr target = node.target();
    if (target instanceof Expr.Name name) {
      List<IrExpr> operands =
          ExpressionLowering.inOrder(
              context,
              List.of(
                  () -> Names.load(context, name.id()),
                  () -> ExpressionLowering.lower(context, node.value())));
      IrExpr value = new IrExpr.InPlace(operator, operands.get(0), operands.get(1));
      context.emit(Names.store(context, name.id(), value, line));
    } else if (target instanceof Expr.Attribute attribute) {
      note(context, attribute);
      IrExpr object =
          reusable(context, ExpressionLowering.lower(context, attribute.value()), "target", line);
      String name = context.names().scope().mangle(attribute.attr());
      List<IrExpr> operands =
          ExpressionLowering.inOrder(
              context,
              List.of(
                  () -> new IrExpr.AttrGet(copy(object), name),
                  () -> ExpressionLowering.lower(context, node.value())));
      IrExpr value = new IrExpr.InPlace(operator, operands.get(0), operands.get(1));
      context.emit(new IrStmt.AttrSet(value, copy(object), name, line));
    } else {
      Expr.Subscript subscript = (Expr.Subscript) target;
      List<IrExpr> parts =
          ExpressionLowering.lowerAll(context, List.of(subscript.value(), subscript.slice()));
      IrExpr object = reusable(context, parts.get(0), "target", line);
      IrExpr key = reusable(context, parts.get(1), "key", line);
      List<IrExpr> operands =
          ExpressionLowering.inOrder(
              context,
              List.of(
                  () -> new IrExpr.ItemGet(copy(object), copy(key)),
                  () -> ExpressionLowering.lower(context, node.value())));
      IrExpr value = new IrExpr.InPlace(operator, operands.get(0), operands.get(1));
      context.emit(new IrStmt.ItemSet(value, copy(object), copy(key), line));
    }
  }

  private static IrExpr reusable(CodeContext context, IrExpr value, String name, int line) {
    return ExpressionLowering.isStable(value) ? value : context.hold(value, name, line);
  }

  /**
   * {@code target: annotation = value} (7.2.2): the annotation is lazy (PEP 649), so only the value
   * and, without one, the parts of the target are evaluated.
   */
  public static void annotated(CodeContext context, Stmt.AnnAssign node) {
    int line = node.position().lineno();
    if (node.value() != null) {
      assign(context, node.target(), ExpressionLowering.lower(context, node.value()), line);
    } else if (node.target() instanceof Expr.Attribute attribute) {
      context.emit(new IrStmt.Eval(ExpressionLowering.lower(context, attribute.value()), line));
    } else if (node.target() instanceof Expr.Subscript subscript) {
      List<IrExpr> parts =
          ExpressionLowering.lowerAll(context, List.of(subscript.value(), subscript.slice()));
      context.emit(
          new IrStmt.Eval(
              new IrExpr.Display(
                  IrExpr.DisplayKind.TUPLE,
                  parts.stream().map(part -> new Element(part, false)).toList()),
              line));
    }
    AnnotationLowering.statement(context, node);
  }
}
