package dev.krait.runtime;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Compares what the runtime and the {@link Oracle} answer to the same expressions. */
public final class Agreement {
  private static final int SHOWN = 20;

  private Agreement() {}

  /** Fails with the first differences, if there are any. */
  public static void check(List<String> expressions) {
    List<String> expected = Oracle.evaluate(expressions);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      String actual = Expressions.answer(expressions.get(i));
      if (!actual.equals(expected.get(i))) {
        differences.add(
            expressions.get(i) + "\n  expected " + expected.get(i) + "\n  but was  " + actual);
      }
    }
    if (!differences.isEmpty()) {
      fail(
          differences.size()
              + " of "
              + expressions.size()
              + " differ:\n"
              + String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))));
    }
  }
}
