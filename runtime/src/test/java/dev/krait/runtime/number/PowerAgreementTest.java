package dev.krait.runtime.number;

import dev.krait.runtime.Agreement;
import dev.krait.runtime.TestNames;
import java.util.ArrayList;
import java.util.List;
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
    Agreement.check(expressions, TestNames.make());
  }

  @Test
  void powers() {
    for (int i = 0; i < 20_000; i++) {
      double base = Math.abs(random.oneOf(random.real(), random.below(1000) / 10.0));
      double exponent =
          random.oneOf(
              random.below(41) - 20.0, (random.below(400) - 200) / 10.0, 0.5, 2.0, 1.5, 1 / 3.0);
      expressions.add(RandomNumbers.text(base) + "**" + RandomNumbers.text(exponent));
    }
    Agreement.check(expressions, TestNames.make());
  }
}
