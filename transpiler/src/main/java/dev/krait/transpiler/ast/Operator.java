package dev.krait.transpiler.ast;

/** CPython's {@code operator}: the binary arithmetic operators. */
public enum Operator {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv
}
