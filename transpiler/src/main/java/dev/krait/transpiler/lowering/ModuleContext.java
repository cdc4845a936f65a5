package dev.krait.transpiler.lowering;

import dev.krait.ir.IrCode;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayList;
import java.util.List;

/** What the lowering of one module shares. */
public final class ModuleContext {
  private final SymbolTable symbols;
  private final List<IrCode> codes = new ArrayList<>();

  private final boolean namesInMapping;
  private final boolean interactive;

  ModuleContext(SymbolTable symbols) {
    this(symbols, false, false);
  }

  ModuleContext(SymbolTable symbols, boolean namesInMapping, boolean interactive) {
    this.symbols = symbols;
    this.namesInMapping = namesInMapping;
    this.interactive = interactive;
  }

  /** Whether names of the outermost scope live in a mapping that need not be the globals. */
  boolean namesInMapping() {
    return namesInMapping;
  }

  /** Whether values of expression statements of the outermost scope are displayed. */
  boolean isInteractive() {
    return interactive;
  }

  public SymbolTable symbols() {
    return symbols;
  }

  /** All code finished so far. */
  public List<IrCode> codes() {
    return codes;
  }
}
