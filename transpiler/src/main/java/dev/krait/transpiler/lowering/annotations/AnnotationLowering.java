package dev.krait.transpiler.lowering.annotations;

import dev.krait.ir.Argument;
import dev.krait.ir.Comparator;
import dev.krait.ir.Constant;
import dev.krait.ir.Entry;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Arg;
import dev.krait.transpiler.ast.Arguments;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.ExpressionText;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.ExpressionLowering;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Annotations of functions (reference, 8.7), modules and classes (7.2.2), evaluated when asked (PEP
 * 649), or texts under {@code from __future__ import annotations}.
 */
public final class AnnotationLowering {
  private static final String CONDITIONAL = "__conditional_annotations__";
  private static final String ANNOTATIONS = "__annotations__";

  private AnnotationLowering() {}

  // ---- functions ----

  /** The {@code __annotate__} function of a function; null if nothing is annotated. */
  public static IrExpr signature(CodeContext context, Stmt function, Arguments args, Expr returns) {
    Map<String, Expr> annotations = new LinkedHashMap<>();
    args.args().forEach(arg -> add(annotations, arg));
    args.posonlyargs().forEach(arg -> add(annotations, arg));
    add(annotations, args.vararg());
    args.kwonlyargs().forEach(arg -> add(annotations, arg));
    add(annotations, args.kwarg());
    if (returns != null) {
      annotations.put("return", returns);
    }
    if (annotations.isEmpty()) {
      return null;
    }
    int line = function.position().lineno();
    if (isText(context)) {
      return AnnotationFunctions.ofTexts(context, line, dict(context, annotations));
    }
    Scope scope = context.module().symbols().signature(function);
    return AnnotationFunctions.make(
        context,
        scope,
        line,
        FunctionLowering.Defaults.NONE,
        inner -> inner.emit(new IrStmt.Return(dict(inner, annotations), line)));
  }

  private static void add(Map<String, Expr> annotations, Arg arg) {
    if (arg != null && arg.annotation() != null) {
      annotations.put(arg.arg(), arg.annotation());
    }
  }

  private static IrExpr dict(CodeContext context, Map<String, Expr> annotations) {
    List<Supplier<IrExpr>> operands = new ArrayList<>();
    annotations.values().forEach(value -> operands.add(() -> annotation(context, value)));
    List<IrExpr> values = ExpressionLowering.inOrder(context, operands);
    List<Entry> entries = new ArrayList<>();
    int i = 0;
    for (String name : annotations.keySet()) {
      entries.add(new Entry(string(context.scope().mangle(name)), values.get(i++)));
    }
    return new IrExpr.DictDisplay(entries);
  }

  private static IrExpr annotation(CodeContext context, Expr annotation) {
    return isText(context)
        ? string(ExpressionText.of(annotation))
        : AnnotationFunctions.value(context, annotation, annotation.position().lineno());
  }

  private static boolean isText(CodeContext context) {
    return context.module().symbols().future().annotations();
  }

  // ---- modules and classes ----

  /** What a module or class body with annotated names begins with. */
  public static void begin(CodeContext context, BlockAnnotations annotations, int line) {
    boolean module = isModule(context);
    boolean recorded = module && context.scope().traits().conditionalAnnotations();
    if (recorded) {
      IrExpr none = new IrExpr.Display(IrExpr.DisplayKind.SET, List.of());
      context.emit(Names.store(context, CONDITIONAL, none, line));
    }
    if (!recorded && annotations.entries().isEmpty()) {
      return;
    }
    if (isText(context)) {
      IrExpr empty = new IrExpr.DictDisplay(List.of());
      context.emit(store(context, ANNOTATIONS, empty, line));
      return;
    }
    if (!module && annotations.entries().stream().anyMatch(entry -> entry.number() >= 0)) {
      IrExpr none = new IrExpr.Display(IrExpr.DisplayKind.SET, List.of());
      context.emit(new IrStmt.VarSet(context.baseNames().own(CONDITIONAL), none, line));
    }
  }

  private static boolean isModule(CodeContext context) {
    return context.kind() == IrCode.Kind.MODULE;
  }

  private static IrStmt store(CodeContext context, String name, IrExpr value, int line) {
    return isModule(context)
        ? Names.store(context, name, value, line)
        : new IrStmt.NameSet(name, value, line);
  }

  private static IrExpr conditional(CodeContext context) {
    return isModule(context)
        ? Names.load(context, CONDITIONAL)
        : new IrExpr.VarGet(context.baseNames().own(CONDITIONAL));
  }

  /** What an annotated name adds, after its value was assigned. */
  public static void statement(CodeContext context, Stmt.AnnAssign node) {
    boolean block = isModule(context) || context.kind() == IrCode.Kind.CLASS;
    if (!block || node.simple() == 0 || !(node.target() instanceof Expr.Name name)) {
      return;
    }
    int line = node.position().lineno();
    if (isText(context)) {
      context.emit(
          new IrStmt.ItemSet(
              string(ExpressionText.of(node.annotation())),
              isModule(context)
                  ? Names.load(context, ANNOTATIONS)
                  : new IrExpr.NameGet(ANNOTATIONS, new IrExpr.GlobalGet(ANNOTATIONS)),
              string(context.scope().mangle(name.id())),
              line));
      return;
    }
    int number = context.annotations().number(node);
    if (number >= 0) {
      IrExpr index = new IrExpr.Const(new Constant.Int(number));
      IrExpr add =
          new IrExpr.MethodCall(
              conditional(context), "add", List.of(new Argument.Positional(index)));
      context.emit(new IrStmt.Eval(add, line));
    }
  }

  /**
   * The statement that gives a module or class its {@code __annotate__} function; null if nothing
   * is annotated.
   */
  public static IrStmt annotate(CodeContext context, int line) {
    BlockAnnotations annotations = context.annotations();
    if (annotations.entries().isEmpty() || isText(context)) {
      return null;
    }
    IrExpr function =
        AnnotationFunctions.make(
            context,
            context.scope().annotationScope(),
            line,
            FunctionLowering.Defaults.NONE,
            inner -> body(inner, context, annotations.entries(), line));
    return store(context, isModule(context) ? "__annotate__" : "__annotate_func__", function, line);
  }

  private static void body(
      CodeContext inner, CodeContext block, List<BlockAnnotations.Entry> entries, int line) {
    Variable result = inner.temporary("annotations", Variable.Kind.DICT);
    inner.emit(new IrStmt.VarSet(result, new IrExpr.DictDisplay(List.of()), line));
    for (BlockAnnotations.Entry entry : entries) {
      Stmt.AnnAssign statement = entry.statement();
      int at = statement.position().lineno();
      String name = block.scope().mangle(((Expr.Name) statement.target()).id());
      List<IrStmt> put =
          inner.collect(
              () -> {
                IrExpr value = annotation(inner, statement.annotation());
                inner.emit(
                    new IrStmt.Eval(
                        new IrExpr.Runtime(
                            RuntimeFunction.DICT_STORE,
                            List.of(new IrExpr.VarGet(result), string(name), value)),
                        at));
              });
      if (entry.number() < 0) {
        inner.emitAll(put);
        continue;
      }
      IrExpr set =
          isModule(block)
              ? new IrExpr.GlobalGet(CONDITIONAL)
              : new IrExpr.VarGet(inner.capture(CONDITIONAL));
      IrExpr number = new IrExpr.Const(new Constant.Int(entry.number()));
      inner.emit(new IrStmt.If(new IrExpr.Compare(Comparator.IN, number, set), put, List.of(), at));
    }
    inner.emit(new IrStmt.Return(new IrExpr.VarGet(result), line));
  }

  private static IrExpr string(String text) {
    return new IrExpr.Const(new Constant.Str(text));
  }
}
