package dev.krait.transpiler.lowering;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Signature;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.symbols.Docstrings;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.List;

/** Lowers a module: syntax tree and symbols to intermediate representation. */
public final class Lowering {
  private Lowering() {}

  /**
   * Lowers a module.
   *
   * @param name the module's dotted name
   * @param source its lines, which the emitted comments quote
   */
  public static IrModule lower(
      Mod.Module module, SymbolTable symbols, String name, List<String> source) {
    ModuleContext context = new ModuleContext(symbols);
    CodeContext body = new CodeContext(context, IrCode.Kind.MODULE, symbols.module(), null);
    List<Stmt> statements = module.body();
    String doc = null;
    if (Docstrings.hasDocstring(statements)) {
      doc = Docstring.of(statements);
      body.emit(Docstring.store(body, doc, statements.get(0)));
      statements = statements.subList(1, statements.size());
    }
    StatementLowering.lowerAll(body, statements);
    int end = Math.max(1, source.size());
    body.emit(new IrStmt.Return(new IrExpr.Const(Constant.Singleton.NONE), end));
    IrCode code = body.finish("<module>", "<module>", 1, Signature.NONE, doc);
    context.codes().add(0, code);
    return new IrModule(name, source, code, context.codes());
  }
}
