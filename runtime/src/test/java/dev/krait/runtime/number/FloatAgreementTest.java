package dev.krait.runtime.number;

import dev.krait.runtime.Agreement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floats behave as CPython's. */
class FloatAgreementTest {
  private final RandomNumbers random = new RandomNumbers(2);
  private final List<String> expressions = new ArrayList<>();

  private void check() {
    Agreement.check(expressions);
  }

  @Test
  void shortestTexts() {
    for (int exponent = -1074; exponent < 1024; exponent++) {
      double power = Math.scalb(1.0, exponent);
      expressions.add("repr(" + RandomNumbers.text(power) + ")");
      expressions.add("repr(" + RandomNumbers.text(Math.nextUp(power)) + ")");
      expressions.add("repr(" + RandomNumbers.text(Math.nextDown(power)) + ")");
    }
    for (int i = 0; i < 30_000; i++) {
      expressions.add("repr(" + random.realText() + ")");
    }
    check();
  }

  @Test
  void operators() {
    for (int i = 0; i < 15_000; i++) {
      String operator =
          random.oneOf("+", "-", "*", "//", "%", "/", "<", "<=", "==", "!=", ">", ">=");
      expressions.add(random.realText() + operator + random.realText());
    }
    check();
  }

  @Test
  void functions() {
    for (int i = 0; i < 5000; i++) {
      String number = random.realText();
      String function =
          random.oneOf("abs(N)", "int(N)", "divmod(N, M)", "-N", "+N", "round(N)", "bool(N)");
      expressions.add(function.replace("N", number).replace("M", random.realText()));
      expressions.add(number.startsWith("float('nan") ? "0" : "hash(" + number + ")");
      expressions.add(
          number
              + "."
              + random.oneOf(
                  "hex()",
                  "as_integer_ratio()",
                  "is_integer()",
                  "__bool__()",
                  "__floor__()",
                  "__ceil__()",
                  "__trunc__()",
                  "real",
                  "imag",
                  "conjugate()"));
      expressions.add("round(" + number + ", " + (random.below(40) - 10) + ")");
      expressions.add(
          "round(" + (random.below(200_000) - 100_000) / 1000.0 + ", " + random.below(4) + ")");
    }
    check();
  }

  @Test
  void formats() {
    for (int i = 0; i < 30_000; i++) {
      expressions.add("format(" + random.realText() + ", '" + RandomSpecs.real(random) + "')");
    }
    check();
  }

  @Test
  void commonFormats() {
    for (int i = 0; i < 20_000; i++) {
      double value =
          (random.below(2_000_001) - 1_000_000) / random.oneOf(1.0, 8.0, 10.0, 1000.0, 7.0);
      expressions.add(
          "format("
              + RandomNumbers.text(value)
              + ", '"
              + random.oneOf(".0f", ".1f", ".2f", ".3f", "8.2f", ".1%", ",.2f", ".3g", ".2e")
              + "')");
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
              ".",
              "e",
              "E-",
              "_",
              "+",
              "-",
              " ",
              "inf",
              "nan",
              "j",
              "\u0663");
      expressions.add("float('" + text + "')");
    }
    for (int i = 0; i < 3000; i++) {
      String digits =
          RandomSpecs.jumble(random, "0123456789", "0")
              + RandomSpecs.jumble(random, "0123456789", "9");
      expressions.add("float('" + digits + "." + digits + "e" + (random.below(700) - 350) + "')");
    }
    check();
  }

  @Test
  void hexadecimal() {
    for (int i = 0; i < 8000; i++) {
      String text =
          random.oneOf("", "-", "+", " ")
              + random.oneOf("0x", "0X", "")
              + RandomSpecs.jumble(random, "0123456789abcdef", "f", "g")
              + random.oneOf("", ".")
              + RandomSpecs.jumble(random, "0123456789abcdef0000000", "8")
              + random.oneOf("", "p" + (random.below(2400) - 1200), "p+5", "p", "p-1074", "p1023");
      expressions.add("float.fromhex('" + text + "')");
    }
    check();
  }
}
