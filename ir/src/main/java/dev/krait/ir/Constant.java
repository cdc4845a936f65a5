package dev.krait.ir;

import java.math.BigInteger;
import java.util.List;

/** A constant of the program. */
public sealed interface Constant {
  /**
   * {@code None}, {@code True}, {@code False}, {@code ...}, and {@code NotImplemented} for
   * generated code.
   */
  enum Singleton implements Constant {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }

  /** An int that fits in 64 bits. */
  record Int(long value) implements Constant {}

  /** Any other int. */
  record BigInt(BigInteger value) implements Constant {}

  /** A float; compared by bits, so that -0.0 and 0.0 differ. */
  record Float(double value) implements Constant {}

  /** A complex number. */
  record Complex(double real, double imaginary) implements Constant {}

  /** A str; {@code codePoints} is null unless the text holds surrogates that are two characters. */
  record Str(String text, List<Integer> codePoints) implements Constant {
    public Str(String text) {
      this(text, null);
    }
  }

  /** A bytes, one character of {@code latin1} for each byte. */
  record Bytes(String latin1) implements Constant {}

  /** A tuple of constants. */
  record Tuple(List<Constant> items) implements Constant {}

  /** A frozenset of constants, which membership tests are made of. */
  record FrozenSet(List<Constant> items) implements Constant {}
}
