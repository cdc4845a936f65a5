package dev.krait.transpiler.passes;

import dev.krait.ir.IrModule;
import java.util.List;

/** All passes in their order. */
public final class Passes {
  /** The order, which a test checks against what the passes declare. */
  public static final List<Pass> ALL = List.of(new DropUnreachable(), new BuildStateMachines());

  private Passes() {}

  /** Runs all passes. */
  public static void run(IrModule module) {
    ALL.forEach(pass -> pass.run(module));
  }
}
