package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Excerpts of CPython's own library, damaged at random, get CPython's verdict, message and place.
 * The table of what differs is written to {@code target/mutants.txt}.
 */
class MutantTest {
  private static final long SEED = 20_260_219;
  private static final int MUTANTS = 2_500;
  private static final int MUTANTS_PER_SEED = 5;

  /**
   * {@code ast} compares with CPython's tokenizer and parser; {@code code} with its symbol table
   * and compiler too, whose errors are not the diagnoser's.
   */
  private static final String STAGE = System.getProperty("krait.mutants.stage", "ast");

  @Test
  void mutantsGetTheErrorsOfCPython() throws IOException, InterruptedException {
    Seeds seeds = new Seeds(Oracle.library(), SEED);
    Mutator mutator = new Mutator(SEED);
    List<String> sources = new ArrayList<>();
    while (sources.size() < MUTANTS) {
      String seed = seeds.next();
      for (int i = 0; i < MUTANTS_PER_SEED; i++) {
        String mutant = mutator.mutate(seed);
        sources.add(i % 2 == 0 ? mutant : mutator.mutate(mutant));
      }
    }
    List<byte[]> bytes = Snippets.encoded(sources);
    List<PythonSyntaxException> expected = Oracle.errors(bytes, STAGE);
    List<PythonSyntaxException> actual =
        sources.stream().map(s -> SyntaxDiagnoser.diagnose(s, "<mutant>")).toList();
    Comparison comparison = Comparison.of(bytes, expected, actual);
    Files.writeString(Path.of("target/mutants.txt"), comparison.table(), StandardCharsets.UTF_8);
    assertTrue(comparison.rejected() > MUTANTS / 2, comparison.summary());
    assertTrue(comparison.verdicts() >= 99.9, comparison.summary());
    assertTrue(comparison.places() >= 99.5, comparison.summary());
    assertTrue(comparison.messages() >= 99.5, comparison.summary());
  }
}
