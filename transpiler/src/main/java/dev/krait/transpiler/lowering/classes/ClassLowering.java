package dev.krait.transpiler.lowering.classes;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Signature;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Docstring;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.StatementLowering;
import dev.krait.transpiler.lowering.annotations.AnnotationLowering;
import dev.krait.transpiler.lowering.annotations.BlockAnnotations;
import dev.krait.transpiler.lowering.expressions.CallLowering;
import dev.krait.transpiler.lowering.functions.DecoratorLowering;
import dev.krait.transpiler.lowering.functions.FunctionLowering;
import dev.krait.transpiler.lowering.functions.TypeParameterLowering;
import dev.krait.transpiler.symbols.Docstrings;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Class definitions (reference, 8.8 and 3.3.3): {@code name = __build_class__(body, "name", *bases,
 * **keywords)}.
 */
public final class ClassLowering {
  private static final String TYPE_PARAMETERS = ".type_params";

  private ClassLowering() {}

  /** {@code class name(bases, keyword=value): body}. */
  public static void define(CodeContext context, Stmt.ClassDef node) {
    int line = node.position().lineno();
    IrExpr value =
        DecoratorLowering.apply(
            context,
            node.decoratorList(),
            () ->
                node.typeParams().isEmpty()
                    ? make(context, node, line)
                    : TypeParameterLowering.lower(
                        context,
                        node,
                        node.typeParams(),
                        List.of(),
                        (inner, parameters, passed) -> generic(inner, node, parameters, line)));
    context.emit(Names.store(context, node.name(), value, line));
  }

  private static IrExpr make(CodeContext context, Stmt.ClassDef node, int line) {
    return new IrExpr.MakeClass(
        function(context, node, line),
        node.name(),
        CallLowering.arguments(context, node.bases(), node.keywords()));
  }

  private static IrExpr.MakeFunction function(CodeContext context, Stmt.ClassDef node, int line) {
    return FunctionLowering.make(
        context, body(context, node, line), FunctionLowering.Defaults.NONE);
  }

  /** A generic class has {@code Generic[*parameters]} as its last base. */
  private static IrExpr generic(
      CodeContext context, Stmt.ClassDef node, IrExpr.VarGet parameters, int line) {
    context.emit(Names.store(context, TYPE_PARAMETERS, parameters, line));
    IrExpr.MakeFunction body = function(context, node, line);
    List<Argument> arguments =
        new ArrayList<>(CallLowering.arguments(context, node.bases(), node.keywords()));
    IrExpr base =
        new IrExpr.Runtime(
            RuntimeFunction.GENERIC_BASE, List.of(Names.load(context, TYPE_PARAMETERS)));
    arguments.add(node.bases().size(), new Argument.Positional(base));
    return new IrExpr.MakeClass(body, node.name(), arguments);
  }

  /**
   * The body's code runs with the namespace of the class; it returns the cell of {@code __class__},
   * or None.
   */
  private static IrCode body(CodeContext context, Stmt.ClassDef node, int line) {
    Scope scope = context.module().symbols().scope(node);
    CodeContext inner = new CodeContext(context.module(), IrCode.Kind.CLASS, scope, context);
    int slot = context.module().codes().size();
    inner.emit(
        new IrStmt.NameSet(
            "__module__", new IrExpr.NameGet("__name__", new IrExpr.GlobalGet("__name__")), line));
    inner.emit(new IrStmt.NameSet("__qualname__", string(scope.qualifiedName()), line));
    inner.emit(
        new IrStmt.NameSet(
            "__firstlineno__", new IrExpr.Const(new Constant.Int(firstLine(node, line))), line));
    if (!node.typeParams().isEmpty()) {
      IrExpr parameters = new IrExpr.VarGet(inner.baseNames().free(TYPE_PARAMETERS));
      inner.emit(new IrStmt.NameSet("__type_params__", parameters, line));
    }
    if (scope.traits().needsClassDict()) {
      IrExpr namespace = new IrExpr.Runtime(RuntimeFunction.CLASS_NAMESPACE, List.of());
      inner.emit(new IrStmt.VarSet(inner.baseNames().own("__classdict__"), namespace, line));
    }
    BlockAnnotations annotations = new BlockAnnotations(node.body(), false);
    inner.setAnnotations(annotations);
    AnnotationLowering.begin(inner, annotations, line);
    List<Stmt> statements = node.body();
    if (Docstrings.hasDocstring(statements)) {
      inner.emit(new IrStmt.NameSet("__doc__", string(Docstring.of(statements)), line));
      statements = statements.subList(1, statements.size());
    }
    StatementLowering.lowerAll(inner, statements);
    IrStmt annotate = AnnotationLowering.annotate(inner, line);
    if (annotate != null) {
      inner.emit(annotate);
    }
    List<Constant> attributes =
        inner.staticAttributes().stream().<Constant>map(Constant.Str::new).toList();
    inner.emit(
        new IrStmt.NameSet(
            "__static_attributes__", new IrExpr.Const(new Constant.Tuple(attributes)), line));
    if (scope.traits().needsClassDict()) {
      inner.emit(new IrStmt.NameSet("__classdictcell__", cell(inner, "__classdict__"), line));
    }
    IrExpr result = new IrExpr.Const(Constant.Singleton.NONE);
    if (scope.traits().needsClassCell()) {
      inner.emit(new IrStmt.NameSet("__classcell__", cell(inner, "__class__"), line));
      result = cell(inner, "__class__");
    }
    inner.emit(new IrStmt.Return(result, line));
    IrCode code = inner.finish(node.name(), scope.qualifiedName(), line, Signature.NONE, null);
    context.module().codes().add(slot, code);
    return code;
  }

  private static IrExpr cell(CodeContext context, String name) {
    return new IrExpr.Runtime(
        RuntimeFunction.CELL_OF, List.of(new IrExpr.VarGet(context.baseNames().own(name))));
  }

  private static int firstLine(Stmt.ClassDef node, int line) {
    return node.decoratorList().isEmpty() ? line : node.decoratorList().get(0).position().lineno();
  }

  private static IrExpr string(String text) {
    return new IrExpr.Const(new Constant.Str(text));
  }
}
