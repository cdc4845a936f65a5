package dev.krait.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** All tokens of a source, the last being EOF, with a cursor for the parser. */
public final class TokenArray implements TokenStream {
  private final SourceChars source;
  private PythonToken[] tokens;
  private int size;
  private int cursor;

  TokenArray(SourceChars source) {
    this.source = source;
    this.tokens = new PythonToken[Math.max(64, source.size() / 5)];
  }

  void add(PythonToken token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size + (size >> 1));
    }
    tokens[size++] = token;
  }

  PythonToken current() {
    return tokens[cursor];
  }

  void advance() {
    cursor++;
  }

  @Override
  public PythonToken get(int index) {
    return tokens[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public PythonToken LT(int offset) {
    int at = offset > 0 ? cursor + offset - 1 : cursor + offset;
    return at < 0 ? null : tokens[Math.min(at, size - 1)];
  }

  @Override
  public int LA(int offset) {
    return offset == 1 ? tokens[cursor].type : LT(offset).type;
  }

  @Override
  public void consume() {
    if (cursor < size - 1) {
      cursor++;
    }
  }

  @Override
  public int index() {
    return cursor;
  }

  @Override
  public void seek(int index) {
    cursor = index;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Everything stays in memory.
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText() {
    return source.substring(0, source.size());
  }

  @Override
  public String getText(Interval interval) {
    return source.substring(tokens[interval.a].start, tokens[interval.b].end);
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return source.substring(start.getStartIndex(), stop.getStopIndex() + 1);
  }
}
