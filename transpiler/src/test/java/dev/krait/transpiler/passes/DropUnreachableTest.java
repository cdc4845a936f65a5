package dev.krait.transpiler.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.ir.IrModule;
import dev.krait.ir.IrPrinter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What cannot be reached goes, all else stays. */
class DropUnreachableTest {
  @Test
  void after_a_jump_nothing_stands() {
    assertEquals(
        """
            2   while loop: global a
            3     if global b
            4       break loop
            6     continue loop
        """,
        body("while a:\n  if b:\n    break\n    gone()\n  continue\n  gone()\n", 2));
  }

  @Test
  void an_endless_loop_that_nothing_leaves_ends_the_code() {
    assertEquals(
        """
            2   while loop: True
            3     global a()
        """,
        body("while True:\n  a()\ngone()\n", 2));
  }

  @Test
  void a_break_keeps_what_follows() {
    String text = body("while True:\n  if a: break\nb()\n", 2);
    assertEquals(true, text.contains("global b()"), text);
  }

  @Test
  void both_branches_must_end() {
    String ended = body("if a:\n  return 1\nelse:\n  raise b\ngone()\n", 2);
    assertEquals(false, ended.contains("gone"), ended);
    String open = body("if a:\n  return 1\nkept()\n", 2);
    assertEquals(true, open.contains("kept"), open);
  }

  @Test
  void a_finally_that_returns_ends_the_code() {
    String text = body("try:\n  a()\nfinally:\n  return 1\ngone()\n", 2);
    assertEquals(false, text.contains("gone"), text);
  }

  /** The statements of a function around the text, without what its end adds. */
  private static String body(String text, int first) {
    String indented = text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    IrModule module = PassesTest.lower("def f():\n" + indented + "\n");
    Passes.run(module, List.of(new DropUnreachable()), true);
    List<String> lines = IrPrinter.print(module).lines().toList();
    int start = lines.indexOf("function f() line 1") + 1;
    return lines.subList(start, lines.size()).stream()
        .filter(line -> !line.endsWith("return None"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
