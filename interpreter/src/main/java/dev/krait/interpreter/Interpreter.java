package dev.krait.interpreter;

import dev.krait.ir.IrModule;
import dev.krait.runtime.function.PyCode;

/** Code objects whose code is interpreted. */
public final class Interpreter {
  private Interpreter() {}

  /** The code object of a module whose generators are state machines already. */
  public static PyCode load(IrModule module, String filename) {
    return new Unit(module, filename).code();
  }
}
