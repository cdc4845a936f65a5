package dev.krait.benchmarks.programs;

import java.math.BigInteger;

/** {@code big_int.py} by hand. */
public final class BigInt {
  private static final BigInteger THREE = BigInteger.valueOf(3);
  private static final BigInteger FOUR = BigInteger.valueOf(4);

  private BigInt() {}

  /** Runs it. */
  public static Object benchmark(int size) {
    BigInteger q = BigInteger.ONE;
    BigInteger r = BigInteger.ZERO;
    BigInteger t = BigInteger.ONE;
    BigInteger n = THREE;
    long k = 1;
    long l = 3;
    int digits = 0;
    long check = 0;
    while (digits < size) {
      if (FOUR.multiply(q).add(r).subtract(t).compareTo(n.multiply(t)) < 0) {
        check = (check * 10 + n.longValue()) % 1000000007;
        digits++;
        BigInteger following = BigInteger.TEN.multiply(r.subtract(n.multiply(t)));
        n =
            BigInteger.TEN
                .multiply(THREE.multiply(q).add(r))
                .divide(t)
                .subtract(BigInteger.TEN.multiply(n));
        q = q.multiply(BigInteger.TEN);
        r = following;
      } else {
        BigInteger big = BigInteger.valueOf(l);
        BigInteger following = BigInteger.TWO.multiply(q).add(r).multiply(big);
        n =
            q.multiply(BigInteger.valueOf(7 * k))
                .add(BigInteger.TWO)
                .add(r.multiply(big))
                .divide(t.multiply(big));
        q = q.multiply(BigInteger.valueOf(k));
        t = t.multiply(big);
        l += 2;
        k++;
        r = following;
      }
    }
    return check;
  }
}
