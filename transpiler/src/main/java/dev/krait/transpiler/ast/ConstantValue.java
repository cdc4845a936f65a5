package dev.krait.transpiler.ast;

import java.math.BigInteger;

/** The value of a {@code Constant} node. */
public sealed interface ConstantValue {
  /** {@code None}, {@code True}, {@code False} and {@code ...}. */
  enum Singleton implements ConstantValue {
    None,
    True,
    False,
    Ellipsis
  }

  /** An {@code int} that fits in 64 bits. */
  record SmallInt(long value) implements ConstantValue {}

  /** An {@code int} that does not fit in 64 bits. */
  record BigInt(BigInteger value) implements ConstantValue {}

  /** A {@code float}. */
  record Float(double value) implements ConstantValue {}

  /** An imaginary number: {@code complex(0, imaginary)}. */
  record Imaginary(double imaginary) implements ConstantValue {}

  /**
   * A {@code str}. {@code codePoints} is null unless {@code text} holds a high surrogate followed
   * by a low one that Python counts as two characters ({@code "\ud83d\ude00"}); then it holds the
   * characters one by one.
   */
  record Str(String text, int[] codePoints) implements ConstantValue {}

  /** A {@code bytes}. */
  record Bytes(byte[] value) implements ConstantValue {}
}
