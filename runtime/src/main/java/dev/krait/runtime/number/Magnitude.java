package dev.krait.runtime.number;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Arithmetic on the sizes of big integers: digits of 64 bits, the least first, the last not zero.
 *
 * <p>The loops carry as little as they can from one digit to the next, since that is what bounds
 * them.
 */
final class Magnitude {
  private static final long SIGN = Long.MIN_VALUE;

  private Magnitude() {}

  // ---- conversion ----

  static long[] of(BigInteger value) {
    byte[] bytes = value.abs().toByteArray();
    int count = (value.bitLength() + 63) / 64;
    if (value.signum() < 0 && bytes.length > 8 * count || bytes.length > 8 * count + 1) {
      count = (bytes.length + 7) / 8;
    }
    long[] digits = new long[count];
    ByteBuffer view = ByteBuffer.wrap(bytes);
    int end = bytes.length;
    for (int i = 0; i < count; i++) {
      end -= 8;
      if (end >= 0) {
        digits[i] = view.getLong(end);
      } else {
        for (int j = 0; j < end + 8; j++) {
          digits[i] = digits[i] << 8 | bytes[j] & 0xff;
        }
      }
    }
    return trimmed(digits);
  }

  static BigInteger toBigInteger(long[] digits, boolean negative) {
    byte[] bytes = new byte[8 * digits.length];
    ByteBuffer view = ByteBuffer.wrap(bytes);
    for (int i = 0; i < digits.length; i++) {
      view.putLong(bytes.length - 8 - 8 * i, digits[i]);
    }
    return new BigInteger(negative ? -1 : 1, bytes);
  }

  /** The size of a {@code long}, which is not zero. */
  static long[] of(long value) {
    return new long[] {Math.abs(value)};
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
        return a[i] + SIGN < b[i] + SIGN ? -1 : 1;
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
    int i = 0;
    for (; i < b.length; i++) {
      long x = a[i];
      long y = b[i];
      long s = x + y;
      sum[i] = s + carry;
      // Only where all bits are set does a carry pass through.
      if (s != -1) {
        carry = ((x & y) | ((x | y) & ~s)) >>> 63;
      }
    }
    for (; carry != 0 && i < a.length; i++) {
      sum[i] = a[i] + 1;
      carry = sum[i] == 0 ? 1 : 0;
    }
    System.arraycopy(a, i, sum, i, a.length - i);
    return carry == 0 ? sum : longer(sum, 1);
  }

  private static long[] longer(long[] digits, long last) {
    long[] result = Arrays.copyOf(digits, digits.length + 1);
    result[digits.length] = last;
    return result;
  }

  /** {@code a - b}, where {@code a} is not less. */
  static long[] subtract(long[] a, long[] b) {
    long[] difference = new long[a.length];
    long borrow = 0;
    int i = 0;
    for (; i < b.length; i++) {
      long x = a[i];
      long y = b[i];
      long d = x - y;
      difference[i] = d - borrow;
      if (d != 0) {
        borrow = ((~x & y) | ((~x | y) & d)) >>> 63;
      }
    }
    for (; borrow != 0; i++) {
      difference[i] = a[i] - 1;
      borrow = a[i] == 0 ? 1 : 0;
    }
    System.arraycopy(a, i, difference, i, a.length - i);
    return trimmed(difference);
  }

  // ---- products ----

  /** {@code a * factor}, where the factor is greater than 0. */
  static long[] multiply(long[] a, long factor) {
    int zeros = Long.numberOfLeadingZeros(a[a.length - 1]) + Long.numberOfLeadingZeros(factor);
    long[] product = new long[a.length + (zeros < 64 ? 1 : 0)];
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      long digit = a[i];
      long low = digit * factor;
      long high = Math.multiplyHigh(digit, factor) + (digit >> 63 & factor);
      long sum = low + carry;
      product[i] = sum;
      carry = sum + SIGN < carry + SIGN ? high + 1 : high;
    }
    if (zeros < 64) {
      product[a.length] = carry;
    }
    return carry == 0 && zeros < 64 ? trimmed(product) : product;
  }

  /** {@code a * b} in time proportional to the product of their lengths. */
  static long[] multiply(long[] a, long[] b) {
    long[] product = new long[a.length + b.length];
    for (int j = 0; j < b.length; j++) {
      product[j + a.length] = addProduct(product, j, a, b[j]);
    }
    return trimmed(product);
  }

  /** Adds {@code a * factor}, both without a sign, at an offset; what is carried out of it. */
  private static long addProduct(long[] sum, int offset, long[] a, long factor) {
    long mask = factor >> 63;
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      long digit = a[i];
      long low = digit * factor;
      long high = Math.multiplyHigh(digit, factor) + (digit >> 63 & factor) + (digit & mask);
      long s = low + carry;
      high += ((low & carry) | ((low | carry) & ~s)) >>> 63;
      long before = sum[offset + i];
      long total = s + before;
      sum[offset + i] = total;
      carry = high + (((s & before) | ((s | before) & ~total)) >>> 63);
    }
    return carry;
  }

  // ---- more ----

  /** {@code digits + 1}. */
  static long[] next(long[] digits) {
    for (int i = 0; i < digits.length; i++) {
      if (digits[i] != -1) {
        long[] result = digits.clone();
        Arrays.fill(result, 0, i, 0);
        result[i]++;
        return result;
      }
    }
    return longer(new long[digits.length], 1);
  }

  /** The number modulo 2**61 - 1. */
  static long hash(long[] digits) {
    long prime = (1L << 61) - 1;
    long rest = 0;
    for (int i = digits.length - 1; i >= 0; i--) {
      // 2**64 is 8 here.
      rest = (rest << 3 & prime | rest >>> 58) + (digits[i] & prime) + (digits[i] >>> 61);
      rest = (rest & prime) + (rest >>> 61);
    }
    return rest == prime ? 0 : rest;
  }
}
