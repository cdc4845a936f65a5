package dev.krait.transpiler.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Only reads that may find a variable unbound are found. */
class DefiniteAssignmentTest {
  @Test
  void straight_code() {
    assertEquals(List.of(), unbound("x = 1\nreturn x\n"));
    assertEquals(List.of("x"), unbound("y = x\nx = y\n"));
    assertEquals(List.of("x"), unbound("x = 1\ndel x\nreturn x\n"));
    assertEquals(List.of("del x"), unbound("del x\nx = 1\n"));
  }

  @Test
  void branches_meet() {
    assertEquals(List.of(), unbound("if p:\n  x = 1\nelse:\n  x = 2\nreturn x\n"));
    assertEquals(List.of("x"), unbound("if p:\n  x = 1\nreturn x\n"));
    assertEquals(List.of(), unbound("if p:\n  x = 1\nelse:\n  return\nreturn x\n"));
    assertEquals(List.of("x"), unbound("p and (x := 1)\nreturn x\n"));
    assertEquals(List.of(), unbound("(x := 1) and p\nreturn x\n"));
  }

  @Test
  void loops_may_not_run() {
    assertEquals(List.of("i"), unbound("for i in p:\n  i\nreturn i\n"));
    assertEquals(List.of(), unbound("while True:\n  x = 1\n  if p: break\nreturn x\n"));
    // A deletion anywhere in a loop counts from its start.
    assertEquals(List.of("del x", "x"), unbound("x = 1\nfor i in p:\n  x\n  del x\n  x = i\n"));
  }

  @Test
  void a_body_may_be_left_anywhere() {
    assertEquals(List.of("x"), unbound("try:\n  x = 1\nexcept A:\n  pass\nreturn x\n"));
    assertEquals(List.of(), unbound("try:\n  x = 1\nfinally:\n  p\nreturn x\n"));
    assertEquals(List.of("x"), unbound("try:\n  x = p\nfinally:\n  x\n"));
    assertEquals(List.of("e"), unbound("e = 1\ntry:\n  p\nexcept A as e:\n  pass\nreturn e\n"));
  }

  private static List<String> unbound(String text) {
    String indented = text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    IrModule module = PassesTest.lower("def f(p):\n" + indented + "\n");
    IrCode code = module.codes().get(1);
    return DefiniteAssignment.unbound(code).stream()
        .map(
            node ->
                node instanceof IrStmt.VarDelete delete
                    ? "del " + delete.variable()
                    : ((IrExpr.VarGet) node).variable().toString())
        .sorted()
        .toList();
  }
}
