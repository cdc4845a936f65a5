package dev.krait.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A token, which is its own leaf in the parse tree. Lines count from 1, columns from 0 in bytes of
 * UTF-8, as in CPython's tree; {@code start} and {@code end} are offsets into the characters of the
 * source, the end exclusive.
 */
public final class PythonToken implements Token, TerminalNode {
  int type;
  final int index;
  final int start;
  final int end;
  final int line;
  final int column;
  final int endLine;
  final int endColumn;
  private final SourceChars source;

  PythonToken(
      SourceChars source,
      int type,
      int index,
      int start,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn) {
    this.source = source;
    this.type = type;
    this.index = index;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  public int type() {
    return type;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public int endLine() {
    return endLine;
  }

  public int endColumn() {
    return endColumn;
  }

  @Override
  public String getText() {
    return type == EOF ? "<EOF>" : source.substring(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getCharPositionInLine() {
    return column;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return source;
  }

  @Override
  public Token getSymbol() {
    return this;
  }

  /** Always null: a token does not know its place in the tree. */
  @Override
  public ParseTree getParent() {
    return null;
  }

  @Override
  public void setParent(RuleContext parent) {
    // A token does not know its place in the tree.
  }

  @Override
  public ParseTree getChild(int i) {
    return null;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public Object getPayload() {
    return this;
  }

  @Override
  public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
    return visitor.visitTerminal(this);
  }

  @Override
  public String toStringTree(Parser parser) {
    return toString();
  }

  @Override
  public String toStringTree() {
    return toString();
  }

  @Override
  public Interval getSourceInterval() {
    return Interval.of(index, index);
  }

  @Override
  public String toString() {
    return PythonLexer.VOCABULARY.getSymbolicName(type) + " " + getText();
  }
}
