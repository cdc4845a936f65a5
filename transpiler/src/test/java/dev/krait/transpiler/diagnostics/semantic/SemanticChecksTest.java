package dev.krait.transpiler.diagnostics.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.OracleScript;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares errors and warnings of small programs with those of CPython's {@code compile}. */
class SemanticChecksTest {
  @Test
  void rejectsAndWarnsAsCPythonDoes() throws Exception {
    List<String> snippets = snippets();
    assertTrue(snippets.size() > 600, "only " + snippets.size() + " snippets");
    StringBuilder input = new StringBuilder();
    for (String snippet : snippets) {
      byte[] bytes = snippet.getBytes(StandardCharsets.UTF_8);
      input.append(Base64.getEncoder().encodeToString(bytes)).append('\n');
    }
    List<String> answers =
        OracleScript.run(
            SemanticChecksTest.class, "compile_snippets.py", List.of(), input.toString());
    assertEquals(snippets.size(), answers.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      String expected =
          new String(Base64.getDecoder().decode(answers.get(i)), StandardCharsets.UTF_8);
      String actual = compile(snippets.get(i));
      if (!expected.equals(actual)) {
        wrong.add(snippets.get(i) + "\n  CPython: " + expected + "\n  Krait: " + actual);
      }
    }
    assertEquals("", String.join("\n\n", wrong));
  }

  private static List<String> snippets() throws IOException {
    try (InputStream in = SemanticChecksTest.class.getResourceAsStream("snippets.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.stripTrailing().split("\n#---\n"));
    }
  }

  private static String compile(String snippet) {
    try {
      Checker.Checked checked =
          Checker.check(snippet.getBytes(StandardCharsets.UTF_8), "<snippet>");
      StringBuilder out = new StringBuilder("ok");
      checked.warnings().stream()
          .map(warning -> "\t" + warning.position().lineno() + " " + warning.message())
          .sorted()
          .forEach(out::append);
      return out.toString();
    } catch (PythonSyntaxException error) {
      return "%s\t%s\t%d\t%d\t%d\t%d"
          .formatted(
              error.kind(),
              error.getMessage(),
              error.lineno(),
              error.offset(),
              error.endLineno(),
              error.endOffset());
    }
  }
}
