package dev.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.runtime.collection.PyTuple;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Big integers whose digits are extreme: carries that run through, quotients that just fit. */
class BigArithmeticTest {
  private final Random random = new Random(7);

  private IntLayout number() {
    int digits = 1 + random.nextInt(random.nextInt(20) == 0 ? 100 : random.nextBoolean() ? 5 : 16);
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < digits; i++) {
      value = value.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(digit())));
    }
    value = value.shiftRight(random.nextInt(64)).add(BigInteger.valueOf(random.nextInt(3) - 1));
    IntLayout number = PyInt.of(random.nextBoolean() ? value : value.negate());
    for (int i = random.nextInt(4); i > 1; i--) {
      // Long ones wait for what is done with them.
      number = IntArithmetic.mul(number, PyInt.of(1 | digit() >>> random.nextInt(64)));
    }
    return number;
  }

  private long digit() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> -1;
      case 2 -> Long.MIN_VALUE;
      case 3 -> 1L << random.nextInt(64);
      case 4 -> 0xffffffffL << random.nextInt(33);
      default -> random.nextLong();
    };
  }

  /** A value near a multiple of another, so that quotients are at the border. */
  private IntLayout near(IntLayout b) {
    BigInteger factor = new BigInteger(1 + random.nextInt(80), random);
    return PyInt.of(b.bigValue().multiply(factor).add(BigInteger.valueOf(random.nextInt(5) - 2)));
  }

  @Test
  void agreesWithJava() {
    for (int i = 0; i < 40_000; i++) {
      IntLayout b = number();
      IntLayout a = random.nextInt(3) == 0 ? near(b) : number();
      BigInteger x = a.bigValue();
      BigInteger y = b.bigValue();
      if (i % 4 == 0) {
        differ(a, b);
      }
      String operands = x + " and " + y;
      assertEquals(x.add(y), IntArithmetic.add(a, b).bigValue(), operands);
      assertEquals(x.subtract(y), IntArithmetic.sub(a, b).bigValue(), operands);
      assertEquals(x.multiply(y), IntArithmetic.mul(a, b).bigValue(), operands);
      assertEquals(x.compareTo(y), IntArithmetic.compare(a, b), operands);
      assertEquals(x.and(y), IntArithmetic.and(a, b).bigValue(), operands);
      assertEquals(x.or(y), IntArithmetic.or(a, b).bigValue(), operands);
      assertEquals(x.xor(y), IntArithmetic.xor(a, b).bigValue(), operands);
      assertEquals(x.negate(), IntArithmetic.neg(a).bigValue(), operands);
      int count = random.nextInt(200);
      assertEquals(x.shiftLeft(count), IntShift.left(a, PyInt.of(count)).bigValue(), operands);
      assertEquals(x.shiftRight(count), IntShift.right(a, PyInt.of(count)).bigValue(), operands);
      if (y.signum() != 0) {
        divide(a, b, operands);
      }
    }
  }

  /** Numbers near each other, whose first digits say nothing of their difference. */
  private void differ(IntLayout a, IntLayout b) {
    IntLayout factor = PyInt.of(1 + random.nextInt(1 << 20));
    IntLayout c = IntArithmetic.add(IntArithmetic.mul(a, factor), PyInt.of(random.nextInt(3) - 1));
    BigInteger product = a.bigValue().multiply(factor.bigValue());
    IntLayout lazy = IntArithmetic.mul(a, factor);
    assertEquals(c.bigValue().subtract(product), IntArithmetic.sub(c, lazy).bigValue());
    assertEquals(c.bigValue().compareTo(product), IntArithmetic.compare(c, lazy));
    assertEquals(
        b.bigValue().add(product).subtract(c.bigValue()),
        IntArithmetic.sub(IntArithmetic.add(b, lazy), c).bigValue());
  }

  private static void divide(IntLayout a, IntLayout b, String operands) {
    BigInteger[] expected = a.bigValue().divideAndRemainder(b.bigValue());
    if (expected[1].signum() * b.signum() < 0) {
      expected[0] = expected[0].subtract(BigInteger.ONE);
      expected[1] = expected[1].add(b.bigValue());
    }
    assertEquals(expected[0], IntArithmetic.floorDiv(a, b).bigValue(), operands);
    assertEquals(expected[1], IntArithmetic.mod(a, b).bigValue(), operands);
    PyTuple pair = IntArithmetic.divMod(a, b);
    assertEquals(expected[0], ((IntLayout) pair.get(0)).bigValue(), operands);
    assertEquals(expected[1], ((IntLayout) pair.get(1)).bigValue(), operands);
  }

  @Test
  void formsOfResults() {
    for (int i = 0; i < 20_000; i++) {
      IntLayout sum = IntArithmetic.sub(IntArithmetic.add(number(), number()), number());
      assertEquals(sum.bigValue().bitLength() < 64, sum.isLong());
      assertEquals(sum.bigValue(), IntArithmetic.neg(IntArithmetic.neg(sum)).bigValue());
      assertEquals(
          sum.bigValue().abs().mod(BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE)),
          BigInteger.valueOf(IntArithmetic.hash(IntArithmetic.abs(sum))));
    }
  }
}
