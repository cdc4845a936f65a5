package dev.krait.transpiler.lowering;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrModule;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Signature;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.annotations.AnnotationLowering;
import dev.krait.transpiler.lowering.annotations.BlockAnnotations;
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
    return module(new ModuleContext(symbols), module, name, source.size(), source);
  }

  /**
   * Lowers what runs in namespaces that are given when it runs, as {@code exec} and {@code eval}
   * have it: names of the outermost scope live in a mapping.
   *
   * @param lines the number of its lines
   */
  public static IrModule lower(Mod mod, SymbolTable symbols, int lines) {
    ModuleContext context = new ModuleContext(symbols, true, mod instanceof Mod.Interactive);
    if (mod instanceof Mod.Module module) {
      return module(context, module, "<module>", lines, List.of());
    }
    CodeContext body = new CodeContext(context, IrCode.Kind.MODULE, symbols.module(), null);
    if (mod instanceof Mod.Expression expression) {
      IrExpr value = ExpressionLowering.lower(body, expression.body());
      body.emit(new IrStmt.Return(value, expression.body().position().lineno()));
    } else {
      statements(body, ((Mod.Interactive) mod).body());
      body.emit(new IrStmt.Return(new IrExpr.Const(Constant.Singleton.NONE), Math.max(1, lines)));
    }
    return finish(context, body, "<module>", null, List.of());
  }

  private static IrModule module(
      ModuleContext context, Mod.Module module, String name, int lines, List<String> source) {
    SymbolTable symbols = context.symbols();
    CodeContext body = new CodeContext(context, IrCode.Kind.MODULE, symbols.module(), null);
    List<Stmt> statements = module.body();
    String doc = null;
    if (Docstrings.hasDocstring(statements)) {
      doc = Docstring.of(statements);
      body.emit(Docstring.store(body, doc, statements.get(0)));
      statements = statements.subList(1, statements.size());
    }
    statements(body, statements);
    int end = Math.max(1, lines);
    body.emit(new IrStmt.Return(new IrExpr.Const(Constant.Singleton.NONE), end));
    return finish(context, body, name, doc, source);
  }

  /** The function for the annotations is made first, so that it can be asked for at any time. */
  private static void statements(CodeContext body, List<Stmt> statements) {
    BlockAnnotations annotations = new BlockAnnotations(statements, true);
    body.setAnnotations(annotations);
    List<IrStmt> lowered =
        body.collect(
            () -> {
              AnnotationLowering.begin(body, annotations, 1);
              StatementLowering.lowerAll(body, statements);
            });
    IrStmt annotate = AnnotationLowering.annotate(body, 1);
    if (annotate != null) {
      body.emit(annotate);
    }
    body.emitAll(lowered);
  }

  private static IrModule finish(
      ModuleContext context, CodeContext body, String name, String doc, List<String> source) {
    IrCode code = body.finish("<module>", "<module>", 1, Signature.NONE, doc);
    context.codes().add(0, code);
    return new IrModule(name, source, code, context.codes());
  }
}
