package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes that are no text are rejected with the error of CPython's {@code compile}. */
class UndecodableSourcesTest {
  @Test
  void bytesGetTheErrorsOfCPython() throws IOException, InterruptedException {
    List<byte[]> sources = UndecodableSources.read();
    List<PythonSyntaxException> expected = Oracle.errors(sources, "ast", "bytes", "exec");
    List<PythonSyntaxException> actual =
        sources.stream()
            .map(b -> SyntaxDiagnoser.diagnose(SourceText.ofBytes(b, "<mutant>")))
            .toList();
    Comparison comparison = Comparison.of(sources, expected, actual);
    assertEquals("", comparison.differences(), comparison.table());
  }
}
