package dev.krait.transpiler.ast;

/** CPython's {@code cmpop}. */
public enum CompareOperator {
  Eq,
  NotEq,
  Lt,
  LtE,
  Gt,
  GtE,
  Is,
  IsNot,
  In,
  NotIn
}
