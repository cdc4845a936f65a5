package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import java.util.function.IntPredicate;

/**
 * The operator of an operation, or the brackets of a call or subscript, in the lines of its text: a
 * line from 0 and a character for the start and for the end.
 */
record Anchors(int startLine, int start, int endLine, int end) {
  /** Null for other expressions; positions count from the line before the text. */
  static Anchors of(Expr expression, String[] lines) {
    Cursor cursor = new Cursor(lines);
    if (expression instanceof Expr.BinOp operation) {
      cursor.behind(operation.left().position());
      cursor.seek(c -> !Character.isWhitespace(c) && c != ')');
      return operator(cursor, operation.right().position());
    }
    Expr before;
    char bracket;
    if (expression instanceof Expr.Subscript item) {
      before = item.value();
      bracket = '[';
    } else if (expression instanceof Expr.Call call) {
      before = call.func();
      bracket = '(';
    } else {
      return null;
    }
    cursor.behind(before.position());
    cursor.seek(c -> c == bracket);
    Position whole = expression.position();
    int endLine = whole.endLineno() - 2;
    return new Anchors(
        cursor.line, cursor.column, endLine, characters(lines[endLine], whole.endColOffset()));
  }

  private static Anchors operator(Cursor cursor, Position right) {
    String line = cursor.lines[cursor.line];
    int end = cursor.column + 1;
    boolean before =
        right.lineno() - 2 > cursor.line
            || end < characters(cursor.lines[right.lineno() - 2], right.colOffset());
    if (end < line.length()
        && before
        && !Character.isWhitespace(line.charAt(end))
        && "\\#".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return new Anchors(cursor.line, cursor.column, cursor.line, end);
  }

  /** The index of the character at an offset in bytes of UTF-8. */
  static int characters(String line, int bytes) {
    int left = bytes;
    int index = 0;
    while (index < line.length() && left > 0) {
      int c = line.codePointAt(index);
      left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      index += Character.charCount(c);
    }
    return index;
  }

  /** A place in the lines that is always on a character. */
  private static final class Cursor {
    private final String[] lines;
    private int line;
    private int column;

    Cursor(String[] lines) {
      this.lines = lines;
    }

    void behind(Position expression) {
      line = expression.endLineno() - 2;
      column = characters(lines[line], expression.endColOffset());
      settle();
    }

    private void settle() {
      while (column >= lines[line].length()) {
        column = 0;
        line++;
      }
    }

    /** Goes on to a character that passes, over comments and continuations. */
    void seek(IntPredicate passes) {
      while (true) {
        char c = lines[line].charAt(column);
        if (c == '\\' || c == '#') {
          line++;
          column = 0;
        } else if (passes.test(c)) {
          return;
        } else {
          column++;
        }
        settle();
      }
    }
  }
}
