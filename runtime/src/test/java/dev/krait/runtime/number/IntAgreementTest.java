package dev.krait.runtime.number;

import dev.krait.runtime.Agreement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Integers of all sizes behave as CPython's. */
class IntAgreementTest {
  private final RandomNumbers random = new RandomNumbers(1);
  private final List<String> expressions = new ArrayList<>();

  private void check() {
    Agreement.check(expressions);
  }

  @Test
  void operators() {
    for (int i = 0; i < 20_000; i++) {
      int bits = random.oneOf(8, 64, 70, 130, 1100);
      String operator =
          random.oneOf(
              "+", "-", "*", "//", "%", "/", "&", "|", "^", "<", "<=", "==", "!=", ">", ">=");
      expressions.add(random.integer(bits) + operator + random.integer(bits));
    }
    check();
  }

  @Test
  void equalOperands() {
    for (int i = 0; i < 1000; i++) {
      String number = random.integer(100);
      expressions.add(number + random.oneOf("==", "!=", "<=", "-", "//", "%", "^") + number);
    }
    check();
  }

  @Test
  void shiftsAndPowers() {
    for (int i = 0; i < 4000; i++) {
      String base = random.integer(random.oneOf(4, 64, 80));
      expressions.add(base + random.oneOf("<<", ">>") + "(" + (random.below(150) - 5) + ")");
      expressions.add(base + "**(" + (random.below(45) - 5) + ")");
      expressions.add(
          "pow("
              + base
              + ","
              + random.integer(random.oneOf(5, 64, 90))
              + ","
              + random.integer(random.oneOf(5, 31, 64, 90))
              + ")");
    }
    expressions.add("1<<2**70");
    expressions.add("0<<2**70");
    expressions.add("5>>2**70");
    expressions.add("-5>>2**70");
    expressions.add("(-1)**(2**70+1)");
    expressions.add("(-1)**(2**70)");
    expressions.add("0**0");
    check();
  }

  @Test
  void functions() {
    for (int i = 0; i < 4000; i++) {
      String number = random.integer(random.oneOf(8, 64, 70, 200, 2000));
      String function =
          random.oneOf(
              "hash(N)", "abs(N)", "float(N)", "divmod(N, M)", "-N", "+N", "~N", "repr(N)");
      expressions.add(function.replace("N", number).replace("M", random.integer(80)));
      expressions.add(
          number
              + "."
              + random.oneOf(
                  "bit_length()",
                  "bit_count()",
                  "__sizeof__()",
                  "as_integer_ratio()",
                  "__bool__()",
                  "real",
                  "__index__()"));
      expressions.add("round(" + number + ", " + (random.below(30) - 25) + ")");
    }
    check();
  }

  @Test
  void mixedWithFloats() {
    for (int i = 0; i < 10_000; i++) {
      String operator =
          random.oneOf("+", "-", "*", "//", "%", "/", "<", "<=", "==", "!=", ">", ">=");
      String integer = random.integer(random.oneOf(8, 64, 1100));
      String real = random.below(4) == 0 ? "float(" + random.integer(70) + ")" : random.realText();
      expressions.add(random.below(2) == 0 ? integer + operator + real : real + operator + integer);
    }
    check();
  }

  @Test
  void formats() {
    for (int i = 0; i < 20_000; i++) {
      String number = random.integer(random.oneOf(8, 40, 64, 100));
      if (random.below(20) == 0) {
        number = random.oneOf("True", "False", "65", "0x20ac", "0x1f600");
      }
      expressions.add("format(" + number + ", '" + RandomSpecs.integer(random) + "')");
    }
    check();
  }

  @Test
  void literals() {
    for (int i = 0; i < 10_000; i++) {
      String text =
          RandomSpecs.jumble(
              random,
              "0123456789",
              "_",
              "x",
              "b",
              "o",
              "a",
              "F",
              "z",
              " ",
              "-",
              "+",
              "0x",
              "\u0663");
      int base = random.oneOf(10, 10, 0, 2, 8, 16, 36, 3);
      expressions.add("int('" + text + "'" + (base == 10 ? "" : ", " + base) + ")");
    }
    check();
  }

  @Test
  void bools() {
    for (int i = 0; i < 2000; i++) {
      String left = random.oneOf("True", "False", "True", "False", "5", "1.5", "(2**70)");
      String right = random.oneOf("True", "False", "0", "3", "2.5", "1j");
      expressions.add(
          left
              + random.oneOf(
                  "&", "|", "^", "+", "-", "*", "/", "//", "%", "**", "<<", "==", "<", ">=")
              + right);
    }
    check();
  }
}
