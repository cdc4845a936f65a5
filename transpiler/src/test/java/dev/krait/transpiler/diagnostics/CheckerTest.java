package dev.krait.transpiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.OracleScript;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares errors and warnings of small programs with those of CPython's {@code compile}. */
class CheckerTest {
  /** Sources in bytes, written as Latin-1: undecodable ones, encoding cookies, marks, NUL. */
  private static final List<String> BYTES =
      List.of(
          "x = 1\ny = '\u00ff'\n",
          "x = 1\n# \u00ff\n",
          "y = '\u00e2\u0082'\n",
          "\n\n\u00c3\u00a9 = '\u00ff' + z\n",
          "x = '\u00ed\u00a0\u0080'",
          "x = = 1\n\n# \u00ff",
          "# coding: utf-8\nx = '\u00ff'\n",
          "# coding: utf8\nx = '\u00ff'\n",
          "# coding: utf8\nx = '\u00e2\u0082'\n",
          "# coding: utf8\nx = '\u00e2x'\n",
          "# coding: utf8\nx = '\u00f0\u009f",
          "# coding: ascii\nx = '\u00ff'\n",
          "# coding: cp1252\nx = '\u0081'\n",
          "# coding: iso8859-3\nx = '\u00a5'\n",
          "# coding: euc_jp\nx = '\u00ff'\n",
          "# coding: nope\nx\n",
          "#!/x\n# coding: nope\nx\n",
          "\u00ef\u00bb\u00bf# coding: nope\nx\n",
          "\u00ef\u00bb\u00bf# coding: latin-1\nx\n",
          "\u00ef\u00bb\u00bf#\n# coding: latin-1\nx\n",
          "\u00ef\u00bb\u00bfx = '\u00ff'\n",
          "\u00ef\u00bb\u00bfx = 1; return\n",
          "# coding: latin-1\nx = '\u00ff'; return\n",
          "# coding: latin-1\n\u00ff = '\u00ff' = 1\n",
          "# coding: latin-1\n\u00ff = '\\d'\n",
          "# coding: cp1252\nx = '\u0080'; return\n",
          "x = 1\ny = '\0'\n",
          "\0");

  private static final List<String> EXPRESSIONS =
      List.of(
          "x",
          "x\n\n",
          "(yield)",
          "(yield from x)",
          "await x",
          "*a",
          "*a, b",
          "[x := 1 for x in y]",
          "[(z := 1) for x in y]",
          "lambda: (yield)",
          "[x async for x in y]",
          "x is 1",
          "1()",
          "f(a=1, a=1)",
          "'\\d'",
          "1or 2",
          "(__debug__ := 1)",
          "{(yield x) for x in y}",
          "x = 1",
          "return",
          "");

  private static final List<String> INTERACTIVE =
      List.of(
          "x",
          "return\n",
          "break\n",
          "x = yield\n",
          "nonlocal x\n",
          "from __future__ import annotations\n",
          "from __future__ import nope\n",
          "def f(a, a): pass\n",
          "for x in y: 1()\n",
          "x is 1\n",
          "x; y is 1\n",
          "while 1:\n  try: pass\n  finally: break\n");

  @Test
  void rejectsAndWarnsAsCPythonDoes() throws Exception {
    compare(resource("semantic/snippets.txt"), "text", "exec", 600);
  }

  @Test
  void warnsOfEscapesAndNumbers() throws Exception {
    compare(resource("semantic/lexical.txt"), "text", "exec", 70);
  }

  @Test
  void decodesBytes() throws Exception {
    compare(bytes(BYTES), "bytes", "exec", BYTES.size());
  }

  @Test
  void checksExpressions() throws Exception {
    compare(bytes(EXPRESSIONS), "text", "eval", EXPRESSIONS.size());
  }

  @Test
  void checksInteractiveStatements() throws Exception {
    compare(bytes(INTERACTIVE), "text", "single", INTERACTIVE.size());
  }

  private static List<byte[]> bytes(List<String> sources) {
    return sources.stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }

  private static List<byte[]> resource(String name) throws IOException {
    try (InputStream in = CheckerTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<byte[]> sources = new ArrayList<>();
      for (String source : text.substring(0, text.length() - 1).split("\n#---\n")) {
        sources.add(source.getBytes(StandardCharsets.UTF_8));
      }
      return sources;
    }
  }

  private static void compare(List<byte[]> sources, String kind, String mode, int atLeast)
      throws Exception {
    assertTrue(sources.size() >= atLeast, "only " + sources.size() + " sources");
    StringBuilder input = new StringBuilder();
    for (byte[] source : sources) {
      input.append(Base64.getEncoder().encodeToString(source)).append('\n');
    }
    List<String> answers =
        OracleScript.run(
            CheckerTest.class,
            "semantic/compile_snippets.py",
            List.of(kind, mode),
            input.toString());
    assertEquals(sources.size(), answers.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      String expected =
          new String(Base64.getDecoder().decode(answers.get(i)), StandardCharsets.UTF_8);
      String actual = compile(sources.get(i), mode);
      if (!expected.equals(actual)) {
        String source = new String(sources.get(i), StandardCharsets.UTF_8);
        wrong.add(source + "\n  CPython: " + expected + "\n  Krait:   " + actual);
      }
    }
    assertEquals("", String.join("\n\n", wrong));
  }

  private static String compile(byte[] source, String mode) {
    try {
      List<String> warnings = new ArrayList<>();
      Checker checker =
          new Checker(
              warning -> warnings.add(warning.position().lineno() + " " + warning.message()));
      SourceText text = SourceText.ofBytes(source, "<snippet>");
      switch (mode) {
        case "eval" -> checker.expression(text);
        case "single" -> checker.interactive(text);
        default -> checker.module(text);
      }
      Collections.sort(warnings);
      warnings.add(0, "ok");
      return String.join("\t", warnings);
    } catch (PythonSyntaxException error) {
      boolean nowhere = error.lineno() < 0 && error.offset() < 0;
      return "%s\t%s\t%s\t%s\t%s\t%s"
          .formatted(
              error.kind(),
              error.getMessage(),
              nowhere ? "None" : error.lineno(),
              nowhere ? "None" : error.offset(),
              error.lineno() <= 0 && error.endLineno() < 0 && error.offset() < 0
                  ? "None"
                  : error.endLineno(),
              error.lineno() <= 0 && error.endOffset() < 0 ? "None" : error.endOffset());
    }
  }
}
