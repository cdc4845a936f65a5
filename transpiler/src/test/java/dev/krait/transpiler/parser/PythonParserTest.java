package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.ast.AstDump;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

/**
 * What the facade adds to grammar and builder: rejection, limits, and time that grows no faster
 * than the text.
 */
class PythonParserTest {
  private static final PythonParser PARSER = new PythonParser();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static Mod.Module parse(String text) {
    return PARSER.parse(SourceText.ofText(text, "<test>"));
  }

  @Test
  void diagnoserIsAsked() {
    PythonSyntaxException told =
        new PythonSyntaxException(
            PythonSyntaxException.Kind.SyntaxError, "told", "f", 1, 1, 1, 1, null);
    SourceText source = SourceText.ofText("a b", "<test>");
    PythonParser parser =
        new PythonParser(
            rejected -> {
              assertSame(source, rejected);
              return told;
            });
    assertSame(told, assertThrows(PythonSyntaxException.class, () -> parser.parse(source)));
  }

  @Test
  void withoutDiagnoser() {
    PythonSyntaxException e =
        assertThrows(PythonSyntaxException.class, () -> parse("é = 1\n中 = é b\n"));
    assertEquals("invalid syntax", e.getMessage());
    assertEquals(2, e.lineno());
    assertEquals(7, e.offset());
    assertEquals("中 = é b\n", e.text());
  }

  @Test
  void nulAndUndecodable() {
    assertThrows(PythonSyntaxException.class, () -> parse("a\0b"));
    assertThrows(
        PythonSyntaxException.class,
        () -> PARSER.parse(SourceText.ofBytes(new byte[] {(byte) 0xFF}, "<test>")));
  }

  @Test
  void surrogatesAreToldApart() {
    Stmt.Expr statement = (Stmt.Expr) parse("'\\ud83d\\ude00', '😀'").body().get(0);
    String dump = AstDump.dump(statement);
    assertTrue(dump.contains("value='\\ud83d\\ude00'"), dump);
    assertTrue(dump.contains("value='😀'"), dump);
  }

  @Test
  void deepTrees() {
    int n = 100_000;
    assertDeep("1" + "+1".repeat(n));
    assertDeep("-".repeat(n) + "1");
    assertDeep("not ".repeat(n) + "1");
    assertDeep("1" + "**1".repeat(n));
    assertDeep("a" + ".b".repeat(n));
    assertDeep("a" + "()".repeat(n));
    assertDeep("a" + "[0]".repeat(n));
    assertDeep("1 if 2 else ".repeat(n) + "3");
    assertDeep("lambda: ".repeat(n) + "1");
    assertDeep("if a: b\n" + "elif a: b\n".repeat(n));
  }

  private static void assertDeep(String text) {
    Mod.Module tree = parse(text);
    assertEquals(1, tree.body().size());
    assertTrue(AstDump.dump(tree).length() > 5_000_000);
  }

  @Test
  void tooDeepIsAnError() {
    PythonSyntaxException e =
        assertThrows(PythonSyntaxException.class, () -> parse("lambda: ".repeat(4_000_000) + "1"));
    assertEquals(PythonSyntaxException.Kind.MemoryError, e.kind());
  }

  @Test
  void bracketsNestTwoHundredTimes() {
    parse("(".repeat(200) + "a" + ")".repeat(200));
    assertThrows(PythonSyntaxException.class, () -> parse("(".repeat(201) + "a" + ")".repeat(201)));
    parse("f'{".repeat(149) + "a" + "}'".repeat(149));
    assertThrows(
        PythonSyntaxException.class, () -> parse("f'{".repeat(150) + "a" + "}'".repeat(150)));
  }

  @Test
  void timeGrowsWithLength() {
    assertLinear("x = [", "1,", "]", 100_000);
    assertLinear("x = (", "'a' ", ")", 100_000);
    assertLinear("x = 'é", "中", "'", 1_000_000);
    assertLinear("x = f'", "{a=}b", "'", 50_000);
    assertLinear("x[", ":,", "]", 100_000);
    assertLinear("x[", "lambda a,: 0,", "]", 30_000);
    assertLinear("f(", "a=(b, *c), ", ")", 30_000);
    assertLinear("", "x = 1\n", "", 50_000);
    assertLinear("", "x = 1; ", "", 50_000);
    assertLinear("", "'中' + ", "1", 50_000);
    assertLinear("", "\n", "x", 1_000_000);
    assertLinear("if a: b\n", "elif a: b\n", "", 30_000);
    assertLinear("match a:\n", " case b: c\n", "", 30_000);
    assertLinear("1", " and 2 < 3 or not 4 + 5 ** -6", "", 20_000);
    assertLinear("def f(", "a: b = c, ", "): pass", 30_000);
    assertLinear("[a ", "for b in c if d ", "]", 30_000);
    assertLinear("x = 0x", "f", "", 1_000_000);
    assertLinear("class A:\n", "  def f(self, a):\n    return a.b\n", "", 20_000);
  }

  /** Eight times the text may take at most twenty times as long, in the best of some tries. */
  private static void assertLinear(String before, String part, String after, int times) {
    SourceText small = SourceText.ofText(before + part.repeat(times / 8) + after, "<test>");
    SourceText large = SourceText.ofText(before + part.repeat(times) + after, "<test>");
    double ratio = Double.MAX_VALUE;
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 6 && ratio > 20; i++) {
      best = Math.min(best, time(small));
      ratio = Math.min(ratio, time(large) / (double) Math.max(best, 1_000_000));
    }
    assertTrue(ratio <= 20, part + " took " + ratio + " times as long");
  }

  private static long time(SourceText source) {
    long start = CLOCK.getCurrentThreadCpuTime();
    PARSER.parse(source);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  @Test
  void namesAreShared() {
    Mod.Module tree = parse("name; name");
    Expr.Name first = (Expr.Name) ((Stmt.Expr) tree.body().get(0)).value();
    Expr.Name second = (Expr.Name) ((Stmt.Expr) tree.body().get(1)).value();
    assertSame(first.id(), second.id());
  }
}
