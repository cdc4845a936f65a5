package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors are printed as CPython prints them, misspelt keywords included. */
class DiagnosticPrinterTest {
  /** Starting CPython for a script takes its time, so only some snippets are run as scripts. */
  private static final int STEP = 150;

  @TempDir Path folder;

  @Test
  void textsPrintAsWithDashC() throws IOException, InterruptedException {
    List<String> sources = Snippets.read();
    List<String> expected = Oracle.printed(Snippets.encoded(sources));
    List<String> actual = sources.stream().map(DiagnosticPrinterTest::printed).toList();
    for (int i = 0; i < sources.size(); i++) {
      assertEquals(expected.get(i), actual.get(i), sources.get(i));
    }
  }

  private static String printed(String text) {
    PythonSyntaxException error = SyntaxDiagnoser.diagnose(text, "<string>");
    return error == null ? "" : DiagnosticPrinter.formatText(error, text);
  }

  @ParameterizedTest
  @MethodSource({"someSnippets", "someScripts"})
  void scriptsPrintAsCPythonRunsThem(byte[] bytes) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("script.py"), bytes);
    Process process = Oracle.command(file.toString()).start();
    String expected = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    SourceText source = SourceText.ofBytes(bytes, file.toString());
    PythonSyntaxException error = SyntaxDiagnoser.diagnoseScript(source);
    assertEquals(expected, DiagnosticPrinter.formatFile(error, source.text()));
  }

  static Stream<byte[]> someSnippets() throws IOException {
    List<String> rejected =
        Snippets.read().stream()
            .filter(s -> SyntaxDiagnoser.diagnose(s, "<mutant>") != null)
            .filter(s -> !s.matches("(?s)x = [01](and|if).*"))
            .toList();
    return IntStream.range(0, rejected.size())
        .filter(i -> i % STEP == 0)
        .mapToObj(i -> rejected.get(i).getBytes(StandardCharsets.UTF_8));
  }

  static Stream<byte[]> someScripts() {
    List<byte[]> all = UndecodableSources.read();
    return IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get);
  }
}
