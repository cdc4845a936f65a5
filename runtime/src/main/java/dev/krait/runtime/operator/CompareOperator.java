package dev.krait.runtime.operator;

import dev.krait.runtime.object.Slot;

/** The rich comparisons (reference, 3.3.1). */
public enum CompareOperator {
  LT("<", Slot.LT),
  LE("<=", Slot.LE),
  EQ("==", Slot.EQ),
  NE("!=", Slot.NE),
  GT(">", Slot.GT),
  GE(">=", Slot.GE);

  private final String symbol;
  private final Slot slot;

  CompareOperator(String symbol, Slot slot) {
    this.symbol = symbol;
    this.slot = slot;
  }

  /** The operator as the source writes it. */
  public String symbol() {
    return symbol;
  }

  /** The method that the left operand is asked for. */
  public Slot slot() {
    return slot;
  }

  /**
   * The operator that the right operand is asked for: {@code <} for {@code >}, {@code ==} for
   * itself.
   */
  public CompareOperator reflected() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case EQ -> EQ;
      case NE -> NE;
      case GT -> LT;
      case GE -> LE;
    };
  }

  /** Whether an ordering (negative, zero, positive) satisfies the operator. */
  public boolean holds(int ordering) {
    return switch (this) {
      case LT -> ordering < 0;
      case LE -> ordering <= 0;
      case EQ -> ordering == 0;
      case NE -> ordering != 0;
      case GT -> ordering > 0;
      case GE -> ordering >= 0;
    };
  }
}
