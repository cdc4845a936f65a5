package dev.krait.transpiler.passes;

import dev.krait.ir.IrModule;
import java.util.List;

/** A rewriting of a module's intermediate representation. */
public interface Pass {
  /** The pass's name, verb first. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What it does, in one sentence. */
  String description();

  /** The passes that must have run before. */
  default List<Class<? extends Pass>> runsAfter() {
    return List.of();
  }

  /** The node kinds that are gone afterwards. */
  default List<Class<?>> removes() {
    return List.of();
  }

  /** Rewrites the module. */
  void run(IrModule module);
}
