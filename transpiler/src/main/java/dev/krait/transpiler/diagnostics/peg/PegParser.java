package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Keywords;
import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** The state of one parse: the tokens read so far, the position among them, and the memos. */
public final class PegParser {
  /** {@code MAXSTACK}: how many rules, groups and repetitions CPython lets be open at once. */
  private static final int MAX_DEPTH = 6000;

  private final Lexer lexer;
  private final StartRule start;
  private final boolean endsBlocks;
  private final ErrorReporter errors;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Memo> memos = new ArrayList<>();
  private int mark;
  private int depth;
  private boolean cut;
  private boolean searchesErrors;

  /** Whether a token was read since the last line break that was only implied. */
  private boolean hasStarted;

  private int lastStatementLine;
  private int lastStatementColumn;

  /** Whether {@code from __future__ import barry_as_FLUFL} was read. */
  private boolean flufl;

  /**
   * @param endsBlocks whether the end of a single statement ends its blocks
   */
  public PegParser(Lexer lexer, StartRule start, boolean endsBlocks) {
    this.lexer = lexer;
    this.start = start;
    this.endsBlocks = endsBlocks;
    this.errors = new ErrorReporter(this);
  }

  /** Parses; whether the source is what it should be. Throws the error where one is found. */
  public boolean parse() {
    return Grammar.python().rule(start.rule()).match(this) != null;
  }

  /** Starts again from the first token, now looking for known errors. */
  public void restartSearchingErrors() {
    for (int i = 0; i < memos.size(); i++) {
      memos.set(i, null);
    }
    mark = 0;
    depth = 0;
    cut = false;
    searchesErrors = true;
  }

  public Lexer lexer() {
    return lexer;
  }

  public ErrorReporter errors() {
    return errors;
  }

  /** The line of the last compound statement, without functions, that the second pass finished. */
  public int lastStatementLine() {
    return lastStatementLine;
  }

  void finishStatement(int line, int column) {
    boolean further =
        line > lastStatementLine || (line == lastStatementLine && column >= lastStatementColumn);
    if (searchesErrors && further) {
      lastStatementLine = line;
      lastStatementColumn = column;
    }
  }

  /** The last token that was read, or null. */
  public Token lastToken() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  Token peek() {
    if (mark == tokens.size()) {
      Token token = read();
      tokens.add(token);
      memos.add(null);
      if (token.is(Token.ERROR)) {
        throw errors.fromTokenizer();
      }
    }
    return tokens.get(mark);
  }

  private Token read() {
    Token token = lexer.next();
    if (start != StartRule.INTERACTIVE || !token.is(Token.END) || !hasStarted) {
      hasStarted = true;
      return token;
    }
    // A single statement need not end with a line break.
    hasStarted = false;
    if (endsBlocks) {
      lexer.state().closeBlocks();
    }
    return new Token(Token.NEWLINE, "", token.line(), -1, token.endLine(), -1, token.level());
  }

  Token token(int index) {
    return tokens.get(index);
  }

  void advance() {
    mark++;
  }

  /** What a token is worth as a value: names and numbers are nodes. */
  Object value(Token token) {
    if (token.is(Token.NAME)) {
      Node name = Node.of(NodeKind.NAME, token);
      if (Keywords.isConstant(name.text())) {
        throw errors.badIdentifier(name.text());
      }
      return name;
    }
    return token.is(Token.NUMBER) ? NumberLiterals.check(this, token) : token;
  }

  int mark() {
    return mark;
  }

  void reset(int mark) {
    this.mark = mark;
  }

  void cut(boolean value) {
    cut = value;
  }

  boolean takeCut() {
    boolean was = cut;
    cut = false;
    return was;
  }

  boolean searchesErrors() {
    return searchesErrors;
  }

  void searchErrors(boolean on) {
    searchesErrors = on;
  }

  boolean flufl() {
    return flufl;
  }

  void setFlufl() {
    flufl = true;
  }

  void enter() {
    if (depth++ == MAX_DEPTH) {
      throw errors.tooDeep();
    }
  }

  void leave() {
    depth--;
  }

  Memo recall(int position, int rule) {
    peek();
    for (Memo m = memos.get(position); m != null; m = m.next) {
      if (m.rule == rule) {
        return m;
      }
    }
    return null;
  }

  Memo remember(int position, int rule, Object value) {
    Memo memo = new Memo(rule, memos.get(position), value, mark);
    memos.set(position, memo);
    return memo;
  }

  /** The last token before the current position that is no layout: where a node ends. */
  Token lastVisible() {
    for (int i = mark - 1; i > 0; i--) {
      if (!tokens.get(i).isLayout()) {
        return tokens.get(i);
      }
    }
    return tokens.get(0);
  }
}
