package dev.krait.runtime.number;

import dev.krait.runtime.Agreement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complex numbers behave as CPython's. */
class ComplexAgreementTest {
  private final RandomNumbers random = new RandomNumbers(4);
  private final List<String> expressions = new ArrayList<>();

  private void check() {
    Agreement.check(expressions);
  }

  private String number() {
    return random.below(3) == 0
        ? "complex(" + (random.below(41) - 20) / 4.0 + "," + (random.below(41) - 20) / 4.0 + ")"
        : "complex(" + part() + "," + part() + ")";
  }

  private String part() {
    return random.below(6) == 0
        ? random.oneOf("float('inf')", "float('nan')", "0.0", "(-0.0)", "float('-inf')")
        : random.realText();
  }

  private String operand() {
    return random.oneOf(number(), number(), random.realText(), random.integer(70), "True");
  }

  @Test
  void operators() {
    for (int i = 0; i < 15_000; i++) {
      String operator = random.oneOf("+", "-", "*", "/", "==", "!=", "<", "//", "%");
      expressions.add(
          random.below(2) == 0 ? number() + operator + operand() : operand() + operator + number());
    }
    check();
  }

  @Test
  void integralPowers() {
    for (int i = 0; i < 4000; i++) {
      expressions.add(number() + "**(" + (random.below(40) - 20) + ")");
    }
    check();
  }

  @Test
  void functions() {
    for (int i = 0; i < 6000; i++) {
      String number = number();
      expressions.add(
          random
              .oneOf(
                  "-N",
                  "+N",
                  "repr(N)",
                  "bool(N)",
                  "N.real",
                  "N.imag",
                  "N.conjugate()",
                  "complex(N)")
              .replace("N", number));
      expressions.add(number.contains("nan") ? "0" : "hash(" + number + ")");
      expressions.add("abs(" + number + ")");
      expressions.add("complex(" + operand() + "," + operand() + ")");
    }
    check();
  }

  @Test
  void formats() {
    for (int i = 0; i < 15_000; i++) {
      expressions.add("format(" + number() + ", '" + RandomSpecs.real(random) + "')");
    }
    check();
  }

  @Test
  void literals() {
    for (int i = 0; i < 12_000; i++) {
      String text =
          RandomSpecs.jumble(
                  random,
                  "0123456789",
                  ".",
                  "e",
                  "_",
                  "+",
                  "-",
                  " ",
                  "inf",
                  "nan",
                  "j",
                  "(",
                  ")",
                  "J")
              + random.oneOf("", "j", "+1j", "-j", ")");
      expressions.add("complex('" + text + "')");
    }
    check();
  }
}
