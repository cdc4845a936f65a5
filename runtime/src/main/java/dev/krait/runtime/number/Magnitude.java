package dev.krait.runtime.number;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Arithmetic on the sizes of big integers: digits of {@value #BITS} bits, the least first, the last
 * not zero. So many bits leave room for the carries and let two digits be multiplied without regard
 * to signs.
 */
final class Magnitude {
  static final int BITS = 60;

  /** All bits of a digit. */
  static final long MASK = (1L << BITS) - 1;

  private Magnitude() {}

  // ---- conversion ----

  /** The size of a {@code long}. */
  static long[] of(long value) {
    long size = Math.abs(value);
    if (size >>> BITS != 0) {
      return new long[] {size & MASK, size >>> BITS};
    }
    return size == 0 ? new long[0] : new long[] {size};
  }

  static long[] of(BigInteger value) {
    byte[] bytes = value.abs().toByteArray();
    long[] digits = new long[(8 * bytes.length + BITS - 1) / BITS];
    int bit = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      long part = bytes[i] & 0xffL;
      int index = bit / BITS;
      int offset = bit % BITS;
      digits[index] |= part << offset & MASK;
      if (offset > BITS - 8 && index + 1 < digits.length) {
        digits[index + 1] |= part >>> BITS - offset;
      }
      bit += 8;
    }
    return trimmed(digits);
  }

  static BigInteger toBigInteger(long[] digits, boolean negative) {
    byte[] bytes = new byte[(int) (((long) BITS * digits.length + 7) / 8)];
    long waiting = 0;
    int bits = 0;
    int next = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bits < 8 && next < digits.length) {
        long digit = digits[next++];
        bytes[i] = (byte) (waiting | digit << bits);
        waiting = digit >>> 8 - bits;
        bits += BITS - 8;
      } else {
        bytes[i] = (byte) waiting;
        waiting >>>= 8;
        bits -= 8;
      }
    }
    return new BigInteger(negative ? -1 : 1, bytes);
  }

  /** Without zeros at the end. */
  static long[] trimmed(long[] digits) {
    int count = digits.length;
    while (count > 0 && digits[count - 1] == 0) {
      count--;
    }
    return count == digits.length ? digits : Arrays.copyOf(digits, count);
  }

  // ---- comparison ----

  static int compare(long[] a, long[] b) {
    if (a.length != b.length) {
      return a.length < b.length ? -1 : 1;
    }
    for (int i = a.length - 1; i >= 0; i--) {
      if (a[i] != b[i]) {
        return a[i] < b[i] ? -1 : 1;
      }
    }
    return 0;
  }

  // ---- sums ----

  static long[] add(long[] first, long[] second) {
    long[] a = first.length >= second.length ? first : second;
    long[] b = a == first ? second : first;
    long[] sum = new long[a.length];
    long carry = 0;
    for (int i = 0; i < b.length; i++) {
      carry += a[i] + b[i];
      sum[i] = carry & MASK;
      carry >>= BITS;
    }
    for (int i = b.length; i < a.length; i++) {
      carry += a[i];
      sum[i] = carry & MASK;
      carry >>= BITS;
    }
    return carry == 0 ? sum : longer(sum, carry);
  }

  private static long[] longer(long[] digits, long last) {
    long[] result = Arrays.copyOf(digits, digits.length + 1);
    result[digits.length] = last;
    return result;
  }

  /** {@code digits + 1}. */
  static long[] next(long[] digits) {
    return add(digits, of(1));
  }

  /** {@code a - b}, where {@code a} is not less. */
  static long[] subtract(long[] a, long[] b) {
    long[] difference = new long[a.length];
    long carry = 0;
    for (int i = 0; i < b.length; i++) {
      carry += a[i] - b[i];
      difference[i] = carry & MASK;
      carry >>= BITS;
    }
    for (int i = b.length; i < a.length; i++) {
      carry += a[i];
      difference[i] = carry & MASK;
      carry >>= BITS;
    }
    return trimmed(difference);
  }

  // ---- products ----

  /** The digit above the lowest one of a product, whose second factor is shifted by 2 bits. */
  static long high(long digit, long factor4) {
    return Math.multiplyHigh(digit << 2, factor4);
  }

  /** {@code a * factor}, where the factor is a digit other than 0. */
  static long[] multiply(long[] a, long factor) {
    long[] product = new long[a.length + 1];
    long factor4 = factor << 2;
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      carry += a[i] * factor & MASK;
      product[i] = carry & MASK;
      carry = (carry >> BITS) + high(a[i], factor4);
    }
    product[a.length] = carry;
    return trimmed(product);
  }

  /** {@code a * b} in time proportional to the product of their lengths. */
  static long[] multiply(long[] a, long[] b) {
    long[] product = new long[a.length + b.length];
    for (int j = 0; j < b.length; j++) {
      product[j + a.length] = addProduct(product, j, a, b[j]);
    }
    return trimmed(product);
  }

  /** Adds {@code a * factor} at an offset; what is carried out of it. */
  private static long addProduct(long[] sum, int offset, long[] a, long factor) {
    long factor4 = factor << 2;
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      carry += sum[offset + i] + (a[i] * factor & MASK);
      sum[offset + i] = carry & MASK;
      carry = (carry >> BITS) + high(a[i], factor4);
    }
    return carry;
  }

  // ---- hashes ----

  /** The number modulo 2**61 - 1. */
  static long hash(long[] digits) {
    long prime = (1L << 61) - 1;
    long rest = 0;
    for (int i = digits.length - 1; i >= 0; i--) {
      // Times 2**60 is a turn of the 61 bits to the right.
      rest = (rest >>> 1 | (rest & 1) << 60) + digits[i];
      rest = (rest & prime) + (rest >>> 61);
    }
    return rest == prime ? 0 : rest;
  }
}
