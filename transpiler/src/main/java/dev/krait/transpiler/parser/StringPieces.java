package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonToken;
import dev.krait.transpiler.ast.ConstantValue;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a JoinedStr or TemplateStr: constants that touch become one, empty ones are
 * dropped.
 */
final class StringPieces {
  private final List<Expr> values = new ArrayList<>();
  private CharacterSink run;
  private String runKind;
  private int line;
  private int column;
  private int endLine;
  private int endColumn;

  /** Where to append the text of a constant that a token gives. */
  CharacterSink constant(PythonToken token, String kind) {
    return constant(token.line(), token.column(), token.endLine(), token.endColumn(), kind);
  }

  CharacterSink constant(int fromLine, int fromColumn, int toLine, int toColumn, String kind) {
    if (run == null) {
      run = new CharacterSink();
      runKind = kind;
      line = fromLine;
      column = fromColumn;
    }
    endLine = toLine;
    endColumn = toColumn;
    return run;
  }

  void field(Expr value) {
    endRun();
    values.add(value);
  }

  private void endRun() {
    if (run != null && !run.isEmpty()) {
      values.add(
          new Expr.Constant(
              run.toConstant(), runKind, new Position(line, column, endLine, endColumn)));
    }
    run = null;
  }

  List<Expr> finish() {
    endRun();
    return values;
  }

  /** The text, where only constants were added. */
  ConstantValue onlyConstant() {
    return run.toConstant();
  }
}
