package dev.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.runtime.Agreement;
import dev.krait.runtime.Oracle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Powers of floats are CPython's. */
class PowerAgreementTest {
  private final RandomNumbers random = new RandomNumbers(3);
  private final List<String> expressions = new ArrayList<>();

  @Test
  void exactAndSpecialPowers() {
    String[] edges = {
      "0.0", "(-0.0)", "1.0", "(-1.0)", "2.0", "(-2.0)", "0.5", "(-0.5)", "3.0", "(-3.0)", "1e300",
          "(-1e300)",
      "float('inf')", "float('-inf')", "float('nan')", "2", "(-2)", "0", "1", "(-1)", "3", "(-3)",
          "True", "10"
    };
    for (String base : edges) {
      for (String exponent : edges) {
        expressions.add(base + "**" + exponent);
      }
    }
    Agreement.check(expressions);
  }

  /** CPython's answers come from the C library, which is not correctly rounded itself. */
  @Test
  void powers() {
    List<double[]> cases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 40_000; i++) {
      double base = Math.abs(random.oneOf(random.real(), random.below(1000) / 10.0));
      double exponent =
          random.oneOf(
              random.below(41) - 20.0, (random.below(400) - 200) / 10.0, 0.5, 2.0, 1.5, 1 / 3.0);
      if (base != 0 && Math.abs(Math.log(base) * exponent) < 700) {
        String text = RandomNumbers.text(base) + "**" + RandomNumbers.text(exponent);
        if (seen.add(text)) {
          cases.add(new double[] {base, exponent});
          expressions.add(text);
        }
      }
    }
    compare(cases, 1e-4, pair -> DoublePower.pow(pair[0], pair[1]));
  }

  @Test
  void exponentials() {
    List<double[]> cases = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double x = random.oneOf(random.real() % 740, (random.below(14_000) - 7000) / 10.0);
      if (x < 709) {
        cases.add(new double[] {x});
        expressions.add("math.exp(" + RandomNumbers.text(x) + ")");
      }
    }
    compare(cases, 0, values -> DoubleExponential.of(values[0]));
  }

  private void compare(List<double[]> cases, double allowed, ToDoubleFunction<double[]> function) {
    List<String> answers = Oracle.evaluate(expressions);
    int different = 0;
    for (int i = 0; i < cases.size(); i++) {
      double expected = Double.parseDouble(answers.get(i));
      double actual = function.applyAsDouble(cases.get(i));
      assertEquals(expected, actual, Math.ulp(expected), expressions.get(i));
      if (expected != actual) {
        different++;
      }
    }
    assertTrue(different <= allowed * cases.size(), different + " differ");
  }
}
