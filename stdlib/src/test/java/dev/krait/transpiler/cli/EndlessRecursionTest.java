package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Endless recursion ends soon also where C2 has compiled it, which takes that C2 knows the classes
 * of the handlers: else each of a hundred thousand activations is taken back to the interpreter.
 */
class EndlessRecursionTest {
  /** Measured 1.3 as it should be, 6 and more where activations are taken back. */
  private static final double TIMES_A_SMALL_PROGRAM = 3;

  @TempDir Path folder;

  @Test
  void costs_little_more_than_a_start() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("small.py"), "print(1)\n");
    Files.writeString(
        folder.resolve("endless.py"),
        "def f(n): return f(n + 1)\ntry: f(0)\nexcept RecursionError as e: print(e)\n");
    assertEquals("maximum recursion depth exceeded\n", run("endless").out());
    run("small");
    double small = seconds(run("small"));
    double endless = seconds(run("endless"));
    assertTrue(
        endless < TIMES_A_SMALL_PROGRAM * small, endless + " s of CPU, a start " + small + " s");
  }

  private World.Result run(String name) throws IOException, InterruptedException {
    return KraitProcess.krait(
        "bash -c 'TIMEFORMAT=%U; time \"$KRAIT\" run " + name + ".py'", folder);
  }

  private static double seconds(World.Result result) {
    return Double.parseDouble(result.lastError());
  }
}
