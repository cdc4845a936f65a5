package dev.krait.ir;

/** The binary arithmetic operators. */
public enum Operator {
  ADD("+"),
  SUB("-"),
  MUL("*"),
  MAT_MUL("@"),
  TRUE_DIV("/"),
  FLOOR_DIV("//"),
  MOD("%"),
  POW("**"),
  L_SHIFT("<<"),
  R_SHIFT(">>"),
  AND("&"),
  XOR("^"),
  OR("|");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
