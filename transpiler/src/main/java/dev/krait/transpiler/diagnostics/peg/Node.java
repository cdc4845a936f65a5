package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.tokens.Located;
import dev.krait.transpiler.diagnostics.tokens.Token;
import dev.krait.transpiler.source.UnicodeRanges;
import java.util.List;

/**
 * A piece of the syntax tree, with no more children than the errors need.
 *
 * @param text the name or literal that the node consists of, or null
 */
record Node(
    NodeKind kind,
    int line,
    int column,
    int endLine,
    int endColumn,
    String text,
    List<Node> children)
    implements Located {

  static Node of(NodeKind kind, Token token) {
    return new Node(
        kind,
        token.line(),
        token.column(),
        token.endLine(),
        token.endColumn(),
        normalized(token.text()),
        List.of());
  }

  private static String normalized(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text : UnicodeRanges.normalizeCompatible(text);
  }

  static Node spanning(NodeKind kind, Located first, Located last, List<Node> children) {
    return new Node(
        kind, first.line(), first.column(), last.endLine(), last.endColumn(), null, children);
  }

  boolean is(NodeKind other) {
    return kind == other;
  }
}
