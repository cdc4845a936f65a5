package dev.krait.transpiler.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.parser.PythonOracle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Floats are written as by Python's repr: as short as can be. */
class FloatReprTest {
  @Test
  void shortest() throws IOException, InterruptedException {
    List<Double> values = new ArrayList<>();
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      double power = Math.scalb(1.0, exponent);
      values.add(power);
      values.add(Math.nextUp(power));
      values.add(Math.nextDown(power));
    }
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      double bits = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(bits)) {
        values.add(bits);
      }
      values.add(Math.round(random.nextDouble() * 1e6) / 1e3);
      values.add(random.nextLong() / 10.0);
      values.add((double) random.nextLong());
    }
    for (int i = -330; i < 310; i++) {
      values.add(Double.parseDouble("1e" + i));
      values.add(Double.parseDouble("9.5e" + i));
    }
    values.addAll(List.of(0.0, -0.0, 0.1, 1e15, 1e16, 123456789012345680.0, 2e-44, 4.9e-324));
    List<byte[]> questions =
        values.stream()
            .map(v -> Double.toHexString(v).getBytes(StandardCharsets.US_ASCII))
            .toList();
    List<String> expected = PythonOracle.ask("oracle_repr.py", questions);
    assertEquals(values.size(), expected.size());
    for (int i = 0; i < values.size(); i++) {
      assertEquals(expected.get(i), FloatRepr.of(values.get(i)));
    }
  }
}
