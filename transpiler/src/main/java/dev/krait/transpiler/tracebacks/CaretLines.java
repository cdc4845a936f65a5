package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * The source of an operation with marks below it, as CPython's {@code traceback} shows it: {@code
 * ^} below an operator or the brackets of a call, {@code ~} below its operands.
 */
public final class CaretLines {
  private final String[] lines;
  private final int start;
  private final int end;
  private final Anchors anchors;
  private final boolean marked;
  private final IntUnaryOperator width;
  private final List<String> shown = new ArrayList<>();

  /**
   * @param source the lines that the operation stands in
   * @param parser parses a text; null if it is no Python
   * @param width how many columns a character takes
   */
  public CaretLines(
      List<String> source,
      Position position,
      Function<String, Mod> parser,
      IntUnaryOperator width) {
    String first = source.get(0);
    String last = source.get(source.size() - 1);
    this.lines = dedent(source);
    this.width = width;
    int margin = first.length() - lines[0].length();
    start = Math.max(0, Anchors.characters(first, position.colOffset()) - margin);
    end = Math.max(0, Anchors.characters(last, position.endColOffset()) - margin);
    anchors = anchors(parser);
    marked = !fillsReturn(parser) && (anchors != null || surrounded());
  }

  /** Takes away the white space that all lines begin with. */
  private static String[] dedent(List<String> source) {
    String margin = null;
    for (String line : source) {
      if (!line.isBlank()) {
        String own = line.substring(0, line.length() - line.stripLeading().length());
        margin = margin == null ? own : common(margin, own);
      }
    }
    int width = margin == null ? 0 : margin.length();
    return source.stream()
        .map(line -> line.isBlank() ? "" : line.substring(width).stripTrailing())
        .toArray(String[]::new);
  }

  private static String common(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }

  private Anchors anchors(Function<String, Mod> parser) {
    String all = String.join("\n", lines);
    int behind = lines[lines.length - 1].length() - end;
    if (start > all.length() - behind || behind < 0) {
      return null;
    }
    String segment = all.substring(start, all.length() - behind);
    if (parser.apply("(\n" + segment + "\n)") instanceof Mod.Module module
        && module.body().size() == 1
        && module.body().get(0) instanceof Stmt.Expr statement) {
      try {
        return Anchors.of(statement.value(), segment.split("\n", -1));
      } catch (IndexOutOfBoundsException e) {
        return null; // the text was cut where the expression does not end
      }
    }
    return null;
  }

  /** {@code return f(x)} and {@code name = f(x)} need no marks. */
  private boolean fillsReturn(Function<String, Mod> parser) {
    if (!(parser.apply(String.join("\n", lines)) instanceof Mod.Module module)
        || module.body().isEmpty()) {
      return false;
    }
    Stmt statement = module.body().get(0);
    Expr value = null;
    if (statement instanceof Stmt.Return node
        && node.value() instanceof Expr.Call call
        && call.func() instanceof Expr.Name) {
      value = call;
    } else if (statement instanceof Stmt.Assign node
        && node.value() instanceof Expr.Call
        && node.targets().size() == 1
        && node.targets().get(0) instanceof Expr.Name) {
      value = node.value();
    }
    return value != null
        && value.position().lineno() == 1
        && value.position().endLineno() == lines.length
        && value.position().colOffset() == start
        && value.position().endColOffset() == end;
  }

  private boolean surrounded() {
    String last = lines[lines.length - 1];
    return !lines[0].substring(0, Math.min(start, lines[0].length())).isBlank()
        || !last.substring(Math.min(end, last.length())).isBlank();
  }

  /** The lines, without margin. */
  public List<String> shown() {
    TreeSet<Integer> significant = new TreeSet<>(List.of(0, lines.length - 1));
    if (anchors != null) {
      for (int i = -1; i <= 1; i++) {
        significant.add(anchors.startLine() + i);
        significant.add(anchors.endLine() + i);
      }
    }
    int previous = -1;
    for (int line : significant.subSet(0, lines.length)) {
      int between = previous < 0 ? 0 : line - previous - 1;
      if (between == 1) {
        show(line - 1);
      } else if (between > 1) {
        shown.add("...<" + between + " lines>...");
      }
      show(line);
      previous = line;
    }
    return List.of(dedent(shown));
  }

  private int width(String line, int characters) {
    return line.substring(0, Math.min(characters, line.length())).codePoints().map(width).sum();
  }

  private void show(int number) {
    String line = lines[number];
    shown.add(line);
    if (!marked) {
      return;
    }
    boolean isLast = number == lines.length - 1;
    int count = isLast ? width(line, end) : width(line, line.length());
    int spaces = line.length() - line.stripLeading().length();
    int from = number == 0 ? width(line, start) : 0;
    StringBuilder marks = new StringBuilder();
    for (int column = 0; column < count; column++) {
      boolean before = column < spaces || column < from;
      marks.append(before ? ' ' : anchors == null || inAnchors(number, column) ? '^' : '~');
    }
    shown.add(marks.toString());
  }

  private boolean inAnchors(int number, int column) {
    return (number > anchors.startLine()
            || number == anchors.startLine()
                && column >= column(anchors.startLine(), anchors.start()))
        && (number < anchors.endLine()
            || number == anchors.endLine() && column < column(anchors.endLine(), anchors.end()));
  }

  private int column(int number, int character) {
    return width(lines[number], number == 0 ? character + start : character);
  }
}
