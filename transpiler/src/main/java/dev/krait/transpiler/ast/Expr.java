package dev.krait.transpiler.ast;

/**
 * An expression, with the names and fields of CPython's {@code ast.expr} (ASDL). A component marked
 * with a question mark may be null.
 */
public sealed interface Expr extends Node {
  /** Where the node stands in its source. */
  Position position();

  /** {@code Attribute(Expr value, String attr, ExprContext ctx)}. */
  record Attribute(Expr value, String attr, ExprContext ctx, Position position) implements Expr {}

  /** {@code Await(Expr value)}. */
  record Await(Expr value, Position position) implements Expr {}

  /** {@code BinOp(Expr left, Operator op, Expr right)}. */
  record BinOp(Expr left, Operator op, Expr right, Position position) implements Expr {}

  /** {@code BoolOp(BoolOperator op, Expr* values)}. */
  record BoolOp(BoolOperator op, java.util.List<Expr> values, Position position) implements Expr {}

  /** {@code Call(Expr func, Expr* args, Keyword* keywords)}. */
  record Call(
      Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Position position)
      implements Expr {}

  /** {@code Compare(Expr left, CompareOperator* ops, Expr* comparators)}. */
  record Compare(
      Expr left,
      java.util.List<CompareOperator> ops,
      java.util.List<Expr> comparators,
      Position position)
      implements Expr {}

  /** {@code Constant(ConstantValue value, String? kind)}. */
  record Constant(ConstantValue value, String kind, Position position) implements Expr {}

  /** {@code Dict(Expr* keys, Expr* values)}. */
  record Dict(java.util.List<Expr> keys, java.util.List<Expr> values, Position position)
      implements Expr {}

  /** {@code DictComp(Expr key, Expr value, Comprehension* generators)}. */
  record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Position position)
      implements Expr {}

  /** {@code FormattedValue(Expr value, int conversion, Expr? formatSpec)}. */
  record FormattedValue(Expr value, int conversion, Expr formatSpec, Position position)
      implements Expr {}

  /** {@code GeneratorExp(Expr elt, Comprehension* generators)}. */
  record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Position position)
      implements Expr {}

  /** {@code IfExp(Expr test, Expr body, Expr orelse)}. */
  record IfExp(Expr test, Expr body, Expr orelse, Position position) implements Expr {}

  /** {@code Interpolation(Expr value, Object str, int conversion, Expr? formatSpec)}. */
  record Interpolation(Expr value, Object str, int conversion, Expr formatSpec, Position position)
      implements Expr {}

  /** {@code JoinedStr(Expr* values)}. */
  record JoinedStr(java.util.List<Expr> values, Position position) implements Expr {}

  /** {@code Lambda(Arguments args, Expr body)}. */
  record Lambda(Arguments args, Expr body, Position position) implements Expr {}

  /** {@code List(Expr* elts, ExprContext ctx)}. */
  record List(java.util.List<Expr> elts, ExprContext ctx, Position position) implements Expr {}

  /** {@code ListComp(Expr elt, Comprehension* generators)}. */
  record ListComp(Expr elt, java.util.List<Comprehension> generators, Position position)
      implements Expr {}

  /** {@code Name(String id, ExprContext ctx)}. */
  record Name(String id, ExprContext ctx, Position position) implements Expr {}

  /** {@code NamedExpr(Expr target, Expr value)}. */
  record NamedExpr(Expr target, Expr value, Position position) implements Expr {}

  /** {@code Set(Expr* elts)}. */
  record Set(java.util.List<Expr> elts, Position position) implements Expr {}

  /** {@code SetComp(Expr elt, Comprehension* generators)}. */
  record SetComp(Expr elt, java.util.List<Comprehension> generators, Position position)
      implements Expr {}

  /** {@code Slice(Expr? lower, Expr? upper, Expr? step)}. */
  record Slice(Expr lower, Expr upper, Expr step, Position position) implements Expr {}

  /** {@code Starred(Expr value, ExprContext ctx)}. */
  record Starred(Expr value, ExprContext ctx, Position position) implements Expr {}

  /** {@code Subscript(Expr value, Expr slice, ExprContext ctx)}. */
  record Subscript(Expr value, Expr slice, ExprContext ctx, Position position) implements Expr {}

  /** {@code TemplateStr(Expr* values)}. */
  record TemplateStr(java.util.List<Expr> values, Position position) implements Expr {}

  /** {@code Tuple(Expr* elts, ExprContext ctx)}. */
  record Tuple(java.util.List<Expr> elts, ExprContext ctx, Position position) implements Expr {}

  /** {@code UnaryOp(UnaryOperator op, Expr operand)}. */
  record UnaryOp(UnaryOperator op, Expr operand, Position position) implements Expr {}

  /** {@code Yield(Expr? value)}. */
  record Yield(Expr value, Position position) implements Expr {}

  /** {@code YieldFrom(Expr value)}. */
  record YieldFrom(Expr value, Position position) implements Expr {}
}
