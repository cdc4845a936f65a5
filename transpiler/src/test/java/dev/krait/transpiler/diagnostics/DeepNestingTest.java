package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Nesting ends where it ends in CPython, never with an overflow of Java's stack. */
class DeepNestingTest {
  @Test
  void operatorsNestAsDeepAsInCPython() {
    assertNull(SyntaxDiagnoser.diagnose("-".repeat(5968) + "1", "<deep>"));
    PythonSyntaxException error = SyntaxDiagnoser.diagnose("-".repeat(5969) + "1", "<deep>");
    assertEquals(PythonSyntaxException.Kind.MemoryError, error.kind());
    assertEquals(
        "Parser stack overflowed - Python source too complex to parse", error.getMessage());
  }

  @Test
  void parenthesesNestAsDeepAsInCPython() {
    assertNull(SyntaxDiagnoser.diagnose("(".repeat(199) + "a" + ")".repeat(199), "<deep>"));
    assertEquals(
        "too many nested parentheses",
        SyntaxDiagnoser.diagnose("(".repeat(201), "<deep>").getMessage());
  }

  @Test
  void wrongSourcesNestToo() {
    String text = "(".repeat(190) + "a b" + ")".repeat(190);
    assertEquals(
        "invalid syntax. Perhaps you forgot a comma?",
        SyntaxDiagnoser.diagnose(text, "<deep>").getMessage());
  }
}
