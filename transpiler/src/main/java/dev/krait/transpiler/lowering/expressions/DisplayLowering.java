package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.Element;
import dev.krait.ir.Entry;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import java.util.ArrayList;
import java.util.List;

/** Tuple, list, set and dict displays (reference, 6.2.3 to 6.2.7 and 6.15). */
public final class DisplayLowering {
  private static final int LARGE = 1000;
  private static final int PIECE = 100;

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
    return elements.size() > LARGE && constants(elements) == null
        ? large(context, kind, elements, nodes.get(0).position().lineno())
        : new IrExpr.Display(kind, elements);
  }

  /**
   * A display whose code one Java method could not hold: a list that grows piece by piece, then
   * what the display makes.
   */
  private static IrExpr large(
      CodeContext context, IrExpr.DisplayKind kind, List<Element> elements, int line) {
    Variable list = context.temporary("list");
    context.emit(
        new IrStmt.VarSet(list, new IrExpr.Display(IrExpr.DisplayKind.LIST, List.of()), line));
    for (int i = 0; i < elements.size(); i += PIECE) {
      List<Element> piece = elements.subList(i, Math.min(elements.size(), i + PIECE));
      IrExpr values = new IrExpr.Display(IrExpr.DisplayKind.TUPLE, piece);
      context.emit(
          new IrStmt.Eval(
              new IrExpr.Runtime(
                  RuntimeFunction.LIST_EXTEND, List.of(new IrExpr.VarGet(list), values)),
              line));
    }
    IrExpr value = new IrExpr.VarGet(list);
    return kind == IrExpr.DisplayKind.LIST
        ? value
        : new IrExpr.Display(kind, List.of(new Element(value, true)));
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
    return entries.size() > LARGE && !areConstant(lowered)
        ? largeDict(context, entries, node.position().lineno())
        : new IrExpr.DictDisplay(entries);
  }

  private static boolean areConstant(List<IrExpr> values) {
    return values.stream().allMatch(IrExpr.Const.class::isInstance);
  }

  private static IrExpr largeDict(CodeContext context, List<Entry> entries, int line) {
    Variable dict = context.temporary("dict");
    context.emit(new IrStmt.VarSet(dict, new IrExpr.DictDisplay(List.of()), line));
    for (int i = 0; i < entries.size(); i += PIECE) {
      IrExpr piece =
          new IrExpr.DictDisplay(entries.subList(i, Math.min(entries.size(), i + PIECE)));
      context.emit(
          new IrStmt.Eval(
              new IrExpr.Runtime(
                  RuntimeFunction.DICT_MERGE, List.of(new IrExpr.VarGet(dict), piece)),
              line));
    }
    return new IrExpr.VarGet(dict);
  }
}
