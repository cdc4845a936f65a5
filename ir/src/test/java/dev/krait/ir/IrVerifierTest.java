package dev.krait.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each thing that may be wrong with a module is told with its place. */
class IrVerifierTest {
  private static final IrExpr.Const NONE = new IrExpr.Const(Constant.Singleton.NONE);

  @Test
  void sound_code_has_no_problems() {
    Label loop = new Label("loop");
    Variable x = Variable.local("x");
    assertProblems(
        List.of(),
        new IrStmt.While(loop, none(), List.of(new IrStmt.Break(loop, 2)), 1),
        new IrStmt.VarSet(x, none(), 3),
        new IrStmt.Return(new IrExpr.VarGet(x), 4));
  }

  @Test
  void a_node_stands_once() {
    IrStmt twice = new IrStmt.Eval(none(), 1);
    assertProblems(
        List.of("m, line 1: Eval stands in two places", "m, line 1: Const stands in two places"),
        twice,
        twice);
    assertProblems(
        List.of("m, line 2: Const stands in two places"),
        new IrStmt.Eval(NONE, 1),
        new IrStmt.Eval(NONE, 2));
  }

  @Test
  void jumps_lead_to_what_is_around_them() {
    Label block = new Label("block");
    assertProblems(
        List.of("m, line 1: break leads to no label: block"), new IrStmt.Break(block, 1));
    assertProblems(
        List.of("m, line 2: continue leads to no loop: block"),
        new IrStmt.Block(block, List.of(new IrStmt.Continue(block, 2)), 1));
    assertProblems(
        List.of("m, line 3: break leads to no label: block"),
        new IrStmt.Block(block, List.of(), 1),
        new IrStmt.Break(block, 3));
  }

  @Test
  void lines_count_from_one() {
    assertProblems(List.of("m, line 0: Eval has no line"), new IrStmt.Eval(none(), 0));
  }

  @Test
  void variables_of_other_functions_are_captured() {
    Variable free = new Variable("x", Variable.Storage.FREE_VALUE, Variable.Kind.OBJECT);
    Variable cell = new Variable("y", Variable.Storage.CELL, Variable.Kind.OBJECT);
    assertProblems(
        List.of("m, line 1: x is not captured", "m, line 2: y has no cell"),
        new IrStmt.Eval(new IrExpr.VarGet(free), 1),
        new IrStmt.VarSet(cell, none(), 2));
    assertProblems(List.of(), new IrStmt.NewCell(cell, 1), new IrStmt.VarSet(cell, none(), 1));
  }

  @Test
  void removed_kinds_are_gone() {
    IrModule module = module(new IrStmt.Eval(new IrExpr.Yield(none()), 1));
    assertEquals(
        List.of("m, line 1: Yield should be gone"),
        IrVerifier.verify(module, Set.of(IrExpr.Yield.class)));
    assertEquals(List.of(), IrVerifier.verify(module, Set.of()));
  }

  @Test
  void states_exist() {
    assertProblems(
        List.of(
            "m, line 1: state 0 exists twice", "m, line 1: no state 7", "m, line 3: no state 8"),
        new IrStmt.Machine(
            List.of(
                new IrStmt.State(0, List.of(), 7, null),
                new IrStmt.State(0, List.of(new IrStmt.Goto(8, 3)), -1, null)),
            1));
  }

  private static IrExpr none() {
    return new IrExpr.Const(Constant.Singleton.NONE);
  }

  private static void assertProblems(List<String> expected, IrStmt... statements) {
    assertEquals(expected, IrVerifier.verify(module(statements), Set.of()));
  }

  private static IrModule module(IrStmt... statements) {
    IrCode body =
        new IrCode(
            IrCode.Kind.MODULE,
            "m",
            "m",
            1,
            Signature.NONE,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(statements));
    return new IrModule("m", List.of(), body, List.of(body));
  }
}
