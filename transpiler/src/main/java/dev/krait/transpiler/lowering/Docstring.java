package dev.krait.transpiler.lowering;

import dev.krait.ir.Constant;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import java.util.List;

/** The string that a body begins with becomes {@code __doc__} (reference, 4.2.1 and 8.7). */
public final class Docstring {
  private Docstring() {}

  /**
   * The docstring of a body that has one, without the indentation that its lines share (as CPython
   * 3.13 cleans it).
   */
  public static String of(List<Stmt> body) {
    Expr.Constant constant = (Expr.Constant) ((Stmt.Expr) body.get(0)).value();
    return clean(((ConstantValue.Str) constant.value()).text());
  }

  /** {@code __doc__ = doc} in a module or class body. */
  public static IrStmt store(CodeContext context, String doc, Stmt first) {
    int line = first.position().lineno();
    IrExpr value = new IrExpr.Const(new Constant.Str(doc));
    return Names.store(context, "__doc__", value, line);
  }

  /**
   * CPython's {@code _PyCompile_CleanDoc}: tabs to columns of 8, then the common margin of all
   * lines but the first goes.
   */
  static String clean(String doc) {
    String[] lines = expandTabs(doc).split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    StringBuilder result = new StringBuilder(lines[0].substring(indent(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      int cut =
          margin == Integer.MAX_VALUE ? indent(lines[i]) : Math.min(margin, lines[i].length());
      result.append('\n').append(lines[i].substring(cut));
    }
    return result.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        do {
          result.append(' ');
          column++;
        } while (column % 8 != 0);
      } else {
        result.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return result.toString();
  }
}
