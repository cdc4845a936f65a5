package dev.krait.transpiler.ast;

import java.util.List;

/**
 * A pattern of a {@code match} statement, with the names and fields of CPython's {@code
 * ast.pattern} (ASDL). A component marked with a question mark may be null.
 */
public sealed interface Pattern extends Node {
  /** Where the node stands in its source. */
  Position position();

  /** {@code MatchAs(Pattern? pattern, String? name)}. */
  record MatchAs(Pattern pattern, String name, Position position) implements Pattern {}

  /** {@code MatchClass(Expr cls, Pattern* patterns, String* kwdAttrs, Pattern* kwdPatterns)}. */
  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns,
      Position position)
      implements Pattern {}

  /** {@code MatchMapping(Expr* keys, Pattern* patterns, String? rest)}. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Position position)
      implements Pattern {}

  /** {@code MatchOr(Pattern* patterns)}. */
  record MatchOr(List<Pattern> patterns, Position position) implements Pattern {}

  /** {@code MatchSequence(Pattern* patterns)}. */
  record MatchSequence(List<Pattern> patterns, Position position) implements Pattern {}

  /** {@code MatchSingleton(ConstantValue value)}. */
  record MatchSingleton(ConstantValue value, Position position) implements Pattern {}

  /** {@code MatchStar(String? name)}. */
  record MatchStar(String name, Position position) implements Pattern {}

  /** {@code MatchValue(Expr value)}. */
  record MatchValue(Expr value, Position position) implements Pattern {}
}
