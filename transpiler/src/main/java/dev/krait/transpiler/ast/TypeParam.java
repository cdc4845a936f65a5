package dev.krait.transpiler.ast;

/**
 * A type parameter (PEP 695, PEP 696), with the names and fields of CPython's {@code
 * ast.type_param} (ASDL). A component marked with a question mark may be null.
 */
public sealed interface TypeParam extends Node {
  /** Where the node stands in its source. */
  Position position();

  /** {@code ParamSpec(String name, Expr? defaultValue)}. */
  record ParamSpec(String name, Expr defaultValue, Position position) implements TypeParam {}

  /** {@code TypeVar(String name, Expr? bound, Expr? defaultValue)}. */
  record TypeVar(String name, Expr bound, Expr defaultValue, Position position)
      implements TypeParam {}

  /** {@code TypeVarTuple(String name, Expr? defaultValue)}. */
  record TypeVarTuple(String name, Expr defaultValue, Position position) implements TypeParam {}
}
