package dev.krait.transpiler.lowering.expressions;

import dev.krait.ir.Constant;
import dev.krait.ir.Element;
import dev.krait.ir.Entry;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.IrVisitor;
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

  /** Nodes of a display that is cut although its elements are few, and of a piece of it. */
  private static final int HEAVY = 3000;

  private static final int HEAVY_PIECE = 600;

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
    return constants(elements) == null && isLarge(elements.size(), lowered)
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
    int start = 0;
    while (start < elements.size()) {
      int end = start;
      for (int size = 0; end < elements.size() && end - start < PIECE && size < HEAVY_PIECE; ) {
        size += size(elements.get(end++).value());
      }
      List<Element> piece = elements.subList(start, end);
      start = end;
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

  private static boolean isLarge(int count, List<IrExpr> operands) {
    return count > LARGE || operands.stream().mapToInt(DisplayLowering::size).sum() > HEAVY;
  }

  private static int entrySize(Entry entry) {
    return (entry.key() == null ? 0 : size(entry.key())) + size(entry.value());
  }

  /** The nodes of an expression. */
  private static int size(IrExpr expr) {
    if (expr instanceof IrExpr.Const || expr == null) {
      return 1;
    }
    int[] count = new int[1];
    new IrVisitor() {
      @Override
      public void visit(IrExpr each) {
        count[0]++;
        super.visit(each);
      }
    }.visit(expr);
    return count[0];
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
    return !areConstant(lowered) && isLarge(entries.size(), lowered)
        ? largeDict(context, entries, node.position().lineno())
        : new IrExpr.DictDisplay(entries);
  }

  private static boolean areConstant(List<IrExpr> values) {
    return values.stream().allMatch(IrExpr.Const.class::isInstance);
  }

  private static IrExpr largeDict(CodeContext context, List<Entry> entries, int line) {
    Variable dict = context.temporary("dict");
    context.emit(new IrStmt.VarSet(dict, new IrExpr.DictDisplay(List.of()), line));
    int start = 0;
    while (start < entries.size()) {
      int end = start;
      for (int size = 0; end < entries.size() && end - start < PIECE && size < HEAVY_PIECE; end++) {
        size += entrySize(entries.get(end));
      }
      IrExpr piece = new IrExpr.DictDisplay(entries.subList(start, end));
      start = end;
      context.emit(
          new IrStmt.Eval(
              new IrExpr.Runtime(
                  RuntimeFunction.DICT_MERGE, List.of(new IrExpr.VarGet(dict), piece)),
              line));
    }
    return new IrExpr.VarGet(dict);
  }
}
