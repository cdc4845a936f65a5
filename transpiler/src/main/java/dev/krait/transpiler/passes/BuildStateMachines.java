package dev.krait.transpiler.passes;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import java.util.List;

/**
 * Turns the bodies of generators and coroutines into state machines (the shape is regenerator's).
 * Statements without a yield inside stay as they are; those with one are taken apart into states.
 *
 * <pre>
 * while TEST: x = yield V        0: if not TEST goto 2; suspend V, then 1
 * REST                           1: x = received; goto 0
 *                                2: REST
 * </pre>
 */
public final class BuildStateMachines implements Pass {
  @Override
  public String description() {
    return "Turns the bodies of generators and coroutines into state machines.";
  }

  @Override
  public List<Class<? extends Pass>> runsAfter() {
    return List.of(DropUnreachable.class);
  }

  @Override
  public List<Class<?>> removes() {
    return List.of(
        IrExpr.Yield.class, IrExpr.YieldFrom.class, IrExpr.Await.class, IrExpr.AwaitNext.class);
  }

  @Override
  public void run(IrModule module) {
    for (IrCode code : module.codes()) {
      boolean asynchronous = code.kind() == IrCode.Kind.ASYNC_GENERATOR;
      if (asynchronous
          || code.kind() == IrCode.Kind.GENERATOR
          || code.kind() == IrCode.Kind.COROUTINE
          || awaits(code)) {
        IrStmt machine = new StateMachineBuilder(asynchronous).build(code.body(), code.line());
        code.setBody(List.of(machine));
      }
    }
  }

  /** Whether a module awaits, as {@code PyCF_ALLOW_TOP_LEVEL_AWAIT} allows. */
  private static boolean awaits(IrCode code) {
    return code.kind() == IrCode.Kind.MODULE
        && code.body().stream().anyMatch(each -> Suspensions.mustFlatten(each, null));
  }
}
