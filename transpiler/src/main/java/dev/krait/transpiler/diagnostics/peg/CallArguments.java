package dev.krait.transpiler.diagnostics.peg;

import java.util.List;

/** Errors in the arguments of a call. */
final class CallArguments {
  private CallArguments() {}

  static Object bareGenerator(PegParser parser, int start, Object[] a) {
    throw parser
        .errors()
        .range((Node) a[0], lastItem((List<?>) a[1]), "Generator expression must be parenthesized");
  }

  /** A generator as the last of several arguments; as the only one it needs no parentheses. */
  static Object bareLastGenerator(PegParser parser, int start, Object[] a) {
    List<Node> positional = ((Node) a[0]).children().stream().filter(n -> !isKeyword(n)).toList();
    if (positional.size() <= 1) {
      return null;
    }
    return bareGenerator(parser, start, new Object[] {positional.get(positional.size() - 1), a[1]});
  }

  static Object order(PegParser parser, int start, Object[] a) {
    boolean unpacking =
        ((Node) a[0]).children().stream().anyMatch(n -> n.is(NodeKind.KEYWORDUNPACKING));
    throw parser
        .errors()
        .atLastToken(
            "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
  }

  private static boolean isKeyword(Node node) {
    return node.is(NodeKind.KEYWORD) || node.is(NodeKind.KEYWORDUNPACKING);
  }

  private static Node lastItem(List<?> clauses) {
    List<Node> parts = ((Node) clauses.get(clauses.size() - 1)).children();
    return parts.get(parts.size() - 1);
  }
}
