package dev.krait.transpiler.ast;

/** CPython's {@code boolop}. */
public enum BoolOperator {
  And,
  Or
}
