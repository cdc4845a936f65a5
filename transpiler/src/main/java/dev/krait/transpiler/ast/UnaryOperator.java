package dev.krait.transpiler.ast;

/** CPython's {@code unaryop}. */
public enum UnaryOperator {
  Invert,
  Not,
  UAdd,
  USub
}
