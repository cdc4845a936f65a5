package dev.krait.runtime.operator;

import dev.krait.runtime.object.Slot;

/** The binary arithmetic operators with their special methods (reference, 3.3.8). */
public enum BinaryOperator {
  ADD("+", Slot.ADD, Slot.RADD, Slot.IADD),
  SUB("-", Slot.SUB, Slot.RSUB, Slot.ISUB),
  MUL("*", Slot.MUL, Slot.RMUL, Slot.IMUL),
  MAT_MUL("@", Slot.MATMUL, Slot.RMATMUL, Slot.IMATMUL),
  TRUE_DIV("/", Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV),
  FLOOR_DIV("//", Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV),
  MOD("%", Slot.MOD, Slot.RMOD, Slot.IMOD),
  DIVMOD("divmod()", Slot.DIVMOD, Slot.RDIVMOD, null),
  POW("** or pow()", Slot.POW, Slot.RPOW, Slot.IPOW),
  L_SHIFT("<<", Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT),
  R_SHIFT(">>", Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT),
  AND("&", Slot.AND, Slot.RAND, Slot.IAND),
  XOR("^", Slot.XOR, Slot.RXOR, Slot.IXOR),
  OR("|", Slot.OR, Slot.ROR, Slot.IOR);

  private final String symbol;
  private final Slot slot;
  private final Slot reflected;
  private final Slot inPlace;

  BinaryOperator(String symbol, Slot slot, Slot reflected, Slot inPlace) {
    this.symbol = symbol;
    this.slot = slot;
    this.reflected = reflected;
    this.inPlace = inPlace;
  }

  /** The operator as error messages write it. */
  public String symbol() {
    return symbol;
  }

  /** {@code __add__}. */
  public Slot slot() {
    return slot;
  }

  /** {@code __radd__}. */
  public Slot reflected() {
    return reflected;
  }

  /** {@code __iadd__}; null for {@code divmod}. */
  public Slot inPlace() {
    return inPlace;
  }

  /**
   * The augmented assignment as error messages write it: {@code +=}, and {@code **=} for the power.
   */
  public String inPlaceSymbol() {
    return this == POW ? "**=" : symbol + "=";
  }
}
