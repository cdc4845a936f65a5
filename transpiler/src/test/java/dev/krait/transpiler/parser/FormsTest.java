package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every form of Python's syntax, right and wrong, has the tree or the rejection of CPython. */
class FormsTest {
  @Test
  void statements() throws IOException, InterruptedException {
    List<byte[]> forms = forms("forms.py.txt");
    assertTrue(forms.size() > 600);
    compare(forms, "exec");
  }

  @Test
  void evaluation() throws IOException, InterruptedException {
    List<String> forms =
        List.of(
            "x",
            "x\n",
            "x\n\n",
            "x #c",
            "#c\nx",
            "(x)",
            "a,",
            "a, b",
            "*a",
            "*a, b",
            "yield",
            "x := 1",
            "(x := 1)",
            "a;",
            "x = 1",
            "",
            "\n",
            " x",
            "\tx",
            " \n x",
            "x\n y",
            "x\ny",
            "\\\nx",
            "\\\n x",
            "lambda: (yield)",
            "[\na\n]",
            "a if b else c",
            "pass",
            "f'{a}'");
    compare(bytes(forms), "eval");
  }

  @Test
  void interactive() throws IOException, InterruptedException {
    List<String> forms =
        List.of(
            "x",
            "x\n",
            "x\n\n",
            "x; y",
            "x;",
            "",
            "\n",
            "#c\n",
            "\n\nx",
            " x",
            "if 1: pass",
            "if 1: pass\n",
            "if 1:\n pass",
            "if 1:\n pass\n",
            "if 1:\n pass\n\n",
            "x\n#c\n",
            "@a\ndef f(): pass",
            "@a\ndef f(): pass\n",
            "if 1:\n x\ny\n",
            "x = 1",
            "*a, b",
            "try: pass\nexcept: pass\n",
            "class A:\n def f(self):\n  pass");
    compare(bytes(forms), "single");
  }

  private static List<byte[]> bytes(List<String> forms) {
    return forms.stream().map(form -> form.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static void compare(List<byte[]> forms, String mode)
      throws IOException, InterruptedException {
    List<String> expected = PythonOracle.ask("oracle_trees.py", forms, mode);
    assertEquals(forms.size(), expected.size());
    List<Executable> checks = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      byte[] form = forms.get(i);
      String answer = expected.get(i);
      String text = new String(form, StandardCharsets.UTF_8);
      checks.add(() -> assertEquals(decoded(answer), OurTree.dump(form, mode), text));
    }
    assertAll(checks);
  }

  static String decoded(String answer) {
    return answer.equals(OurTree.REJECTED)
        ? answer
        : new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }

  /** The parts of a resource between lines that begin with {@code ###}. */
  static List<byte[]> forms(String resource) throws IOException {
    try (InputStream in = FormsTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<byte[]> forms = new ArrayList<>();
      for (String form : text.split("(?m)^###.*\n")) {
        forms.add(form.getBytes(StandardCharsets.UTF_8));
      }
      return forms;
    }
  }
}
