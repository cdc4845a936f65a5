package dev.krait.ir;

/** One argument of a call, in the order of the source. */
public sealed interface Argument {
  IrExpr value();

  /** {@code value}. */
  record Positional(IrExpr value) implements Argument {}

  /** {@code *value}. */
  record Star(IrExpr value) implements Argument {}

  /** {@code name=value}. */
  record Keyword(String name, IrExpr value) implements Argument {}

  /** {@code **value}. */
  record DoubleStar(IrExpr value) implements Argument {}
}
