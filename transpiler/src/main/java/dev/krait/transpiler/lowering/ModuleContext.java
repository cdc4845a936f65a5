package dev.krait.transpiler.lowering;

import dev.krait.ir.IrCode;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayList;
import java.util.List;

/** What the lowering of one module shares. */
public final class ModuleContext {
  private final SymbolTable symbols;
  private final List<IrCode> codes = new ArrayList<>();

  ModuleContext(SymbolTable symbols) {
    this.symbols = symbols;
  }

  public SymbolTable symbols() {
    return symbols;
  }

  /** All code finished so far. */
  public List<IrCode> codes() {
    return codes;
  }
}
