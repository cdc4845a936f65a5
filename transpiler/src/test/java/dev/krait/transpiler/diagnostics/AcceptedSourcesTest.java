package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertNull;

import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CPython accepts is accepted: modules of its library that use the whole language. */
class AcceptedSourcesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "test/test_grammar.py",
        "test/test_fstring.py",
        "test/test_patma.py",
        "test/test_type_params.py",
        "test/test_except_star.py",
        "test/test_unicode_identifiers.py",
        "test/test_generators.py",
        "typing.py",
        "dataclasses.py",
        "enum.py",
        "turtle.py"
      })
  void librariesAreAccepted(String name) throws IOException {
    Path file = Oracle.library().resolve(name);
    assertNull(SyntaxDiagnoser.diagnose(SourceText.ofBytes(Files.readAllBytes(file), name)));
  }
}
