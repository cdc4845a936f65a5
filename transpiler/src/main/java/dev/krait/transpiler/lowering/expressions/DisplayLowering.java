package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.Element;
import dev.krait.ir.Entry;
import dev.krait.ir.IrExpr;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;

/** Tuple, list, set and dict displays (reference, 6.2.3 to 6.2.7 and 6.15). */
public final class DisplayLowering {
  private DisplayLowering() {}

  /** A tuple, list or set; a tuple of constants is a constant. */
  public static IrExpr sequence(CodeContext context, IrExpr.DisplayKind kind, List<Expr> nodes) {
    List<Expr> values = new ArrayList<>();
    for (Expr node : nodes) {
      values.add(node instanceof Expr.Starred starred ? starred.value() : node);
    }
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, values);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < lowered.size(); i++) {
      elements.add(new Element(lowered.get(i), nodes.get(i) instanceof Expr.Starred));
    }
    if (kind == IrExpr.DisplayKind.TUPLE) {
      List<Constant> items = constants(elements);
      if (items != null) {
        return new IrExpr.Const(new Constant.Tuple(items));
      }
    }
    return new IrExpr.Display(kind, elements);
  }

  /** The elements as constants; null if one is not. */
  static List<Constant> constants(List<Element> elements) {
    List<Constant> items = new ArrayList<>();
    for (Element element : elements) {
      if (element.star() || !(element.value() instanceof IrExpr.Const constant)) {
        return null;
      }
      items.add(constant.value());
    }
    return items;
  }

  /** A dict. */
  public static IrExpr dict(CodeContext context, Expr.Dict node) {
    List<Expr> operands = new ArrayList<>();
    for (int i = 0; i < node.keys().size(); i++) {
      operands.add(node.keys().get(i));
      operands.add(node.values().get(i));
    }
    List<IrExpr> lowered = ExpressionLowering.lowerAll(context, operands);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lowered.size(); i += 2) {
      entries.add(new Entry(lowered.get(i), lowered.get(i + 1)));
    }
    return new IrExpr.DictDisplay(entries);
  }
}
