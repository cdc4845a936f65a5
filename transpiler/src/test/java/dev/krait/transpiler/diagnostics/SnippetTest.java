package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small sources, each wrong in its own way, get exactly CPython's error in every mode. */
class SnippetTest {
  @ParameterizedTest
  @CsvSource({"MODULE, exec", "EXPRESSION, eval", "INTERACTIVE, single"})
  void everySnippetGetsTheErrorOfCPython(StartRule start, String mode)
      throws IOException, InterruptedException {
    List<String> sources = Snippets.read();
    List<byte[]> bytes = Snippets.encoded(sources);
    List<PythonSyntaxException> expected = Oracle.errors(bytes, "ast", "text", mode);
    List<PythonSyntaxException> actual =
        sources.stream()
            .map(s -> SyntaxDiagnoser.diagnose(SourceText.ofText(s, "<mutant>"), start))
            .toList();
    Comparison comparison = Comparison.of(bytes, expected, actual);
    assertTrue(comparison.rejected() > 500, "the snippets are wrong on purpose");
    assertEquals("", comparison.differences(), comparison.table());
  }
}
