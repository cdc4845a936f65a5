package dev.krait.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * Builds the tree while parsing: a node joins its parent when its rule ends, and a node with one
 * child is replaced by that child. The first token that does not fit ends the parse with a {@link
 * RejectedException}.
 */
public abstract class PythonParserBase extends Parser {
  private final TokenArray tokens;
  private PythonToken lastToken;

  protected PythonParserBase(TokenStream input) {
    super(input);
    tokens = (TokenArray) input;
    setErrorHandler(RejectingStrategy.INSTANCE);
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
    setState(state);
    context.start = tokens.current();
    _ctx = context;
  }

  @Override
  public void enterOuterAlt(ParserRuleContext context, int alternative) {
    // No alternative has a label, so the context stays the one that enterRule got.
  }

  @Override
  public void exitRule() {
    SyntaxNode node = (SyntaxNode) _ctx;
    node.stop = lastToken;
    setState(node.invokingState);
    SyntaxNode parent = (SyntaxNode) node.parent;
    _ctx = parent;
    if (parent != null) {
      parent.append(node.size() == 1 ? node.child(0) : node);
    }
  }

  @Override
  public Token match(int type) {
    if (tokens.current().type != type) {
      throw rejection();
    }
    return consume();
  }

  @Override
  public Token consume() {
    PythonToken token = tokens.current();
    if (token.type != Token.EOF) {
      tokens.advance();
    }
    if (!PythonLexerBase.isLineStructure(token.type)) {
      lastToken = token;
    }
    ((SyntaxNode) _ctx).append(token);
    return token;
  }

  final RejectedException rejection() {
    PythonToken token = tokens.current();
    return new RejectedException("invalid syntax", token.line, token.column);
  }
}
