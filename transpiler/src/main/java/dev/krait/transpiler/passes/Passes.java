package dev.krait.transpiler.passes;

import dev.krait.ir.IrModule;
import dev.krait.ir.IrVerifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All passes in their order. */
public final class Passes {
  /** The order, which a test checks against what the passes declare. */
  public static final List<Pass> ALL = List.of(new DropUnreachable(), new BuildStateMachines());

  private static final List<Pass> FOR_INTERPRETER =
      List.of(new DropUnreachable(), new BuildStateMachines());

  /** Set in tests, so that whatever they transpile is verified. */
  private static final boolean ALWAYS_VERIFY = Boolean.getBoolean("krait.verify");

  private Passes() {}

  /**
   * Runs all passes.
   *
   * @param verify whether the representation is verified before the first and after each
   */
  public static void run(IrModule module, boolean verify) {
    run(module, ALL, verify || ALWAYS_VERIFY);
  }

  /** Runs the passes that the interpreter needs: up to state machines. */
  public static void prepare(IrModule module) {
    run(module, FOR_INTERPRETER, ALWAYS_VERIFY);
  }

  static void run(IrModule module, List<Pass> passes, boolean verify) {
    Set<Class<?>> removed = new HashSet<>();
    if (verify) {
      verify(module, removed, "lowering");
    }
    for (Pass pass : passes) {
      pass.run(module);
      removed.addAll(pass.removes());
      if (verify) {
        verify(module, removed, pass.name());
      }
    }
  }

  private static void verify(IrModule module, Set<Class<?>> removed, String stage) {
    List<String> problems = IrVerifier.verify(module, removed);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("after " + stage + ": " + String.join("; ", problems));
    }
  }
}
