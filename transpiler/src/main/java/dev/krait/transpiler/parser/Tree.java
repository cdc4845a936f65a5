package dev.krait.transpiler.parser;

import dev.krait.grammar.PythonToken;
import dev.krait.grammar.RejectedException;
import dev.krait.grammar.SyntaxNode;
import dev.krait.transpiler.ast.Position;
import org.antlr.v4.runtime.tree.ParseTree;

/** Questions that every part of the tree builder asks of the parse tree. */
final class Tree {
  /** What {@link #rule} answers for a token. */
  static final int TOKEN = -1;

  private Tree() {}

  /** The index of the rule that a node is of, or {@link #TOKEN}. */
  static int rule(ParseTree node) {
    return node instanceof SyntaxNode inner ? inner.getRuleIndex() : TOKEN;
  }

  /** Whether a node is of a rule; a node with a single child never is, its child stands for it. */
  static boolean is(ParseTree node, int rule) {
    return node instanceof SyntaxNode inner && inner.getRuleIndex() == rule;
  }

  /** The type of a token, or {@link #TOKEN} for inner nodes (EOF, the same number, is no child). */
  static int type(ParseTree node) {
    return node instanceof PythonToken token ? token.type() : TOKEN;
  }

  static boolean isToken(ParseTree node, int type) {
    return node instanceof PythonToken token && token.type() == type;
  }

  static PythonToken start(ParseTree node) {
    return node instanceof PythonToken token ? token : ((SyntaxNode) node).startToken();
  }

  static PythonToken stop(ParseTree node) {
    return node instanceof PythonToken token ? token : ((SyntaxNode) node).stopToken();
  }

  static Position position(PythonToken token) {
    return new Position(token.line(), token.column(), token.endLine(), token.endColumn());
  }

  static Position position(PythonToken first, PythonToken last) {
    return new Position(first.line(), first.column(), last.endLine(), last.endColumn());
  }

  static Position position(ParseTree node) {
    if (node instanceof PythonToken token) {
      return position(token);
    }
    SyntaxNode inner = (SyntaxNode) node;
    return position(inner.startToken(), inner.stopToken());
  }

  static Position position(ParseTree first, ParseTree last) {
    return position(start(first), stop(last));
  }

  /** What to throw where the grammar takes more than Python does. */
  static RejectedException reject(ParseTree node) {
    PythonToken token = start(node);
    return new RejectedException("invalid syntax", token.line(), token.column());
  }
}
