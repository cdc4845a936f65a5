package dev.krait.transpiler.lowering.functions;

import dev.krait.ir.Argument;
import dev.krait.ir.Constant;
import dev.krait.ir.Element;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Signature;
import dev.krait.ir.Variable;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.ast.TypeParam;
import dev.krait.transpiler.lowering.CodeContext;
import dev.krait.transpiler.lowering.Names;
import dev.krait.transpiler.lowering.annotations.AnnotationFunctions;
import dev.krait.transpiler.symbols.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Generic functions, classes and aliases (reference, 8.10): the definition stands in a function
 * that binds the type parameters and is called at once.
 *
 * <pre>
 * def f[T: B](x=D): …    def generic_parameters(default):
 *                          T = TypeVar("T", lazily B)
 *                          def f(x=default): …
 *                          f.__type_params__ = (T,)
 *                          return f
 *                        f = generic_parameters(D)
 * </pre>
 */
public final class TypeParameterLowering {
  private TypeParameterLowering() {}

  /** What is defined in the scope of the type parameters. */
  public interface Definition {
    /**
     * Lowers the definition.
     *
     * @param parameters the tuple of the type parameters
     * @param passed what was given to {@link #lower}
     */
    IrExpr in(CodeContext inner, IrExpr.VarGet parameters, List<IrExpr> passed);
  }

  /**
   * A definition within the scope of its type parameters.
   *
   * @param passed values of the scope around that the definition uses
   */
  public static IrExpr lower(
      CodeContext context,
      Stmt statement,
      List<TypeParam> typeParams,
      List<IrExpr> passed,
      Definition definition) {
    int line = statement.position().lineno();
    Scope scope = context.module().symbols().typeParameters(statement);
    CodeContext inner = new CodeContext(context.module(), IrCode.Kind.FUNCTION, scope, context);
    int slot = context.module().codes().size();
    List<Variable> parameters = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      parameters.add(Variable.local("default" + (i + 1)));
    }
    List<Element> made = new ArrayList<>();
    for (TypeParam parameter : typeParams) {
      inner.emit(Names.store(inner, name(parameter), make(inner, parameter), line));
      made.add(new Element(Names.load(inner, name(parameter)), false));
    }
    IrExpr.VarGet tuple =
        inner.hold(new IrExpr.Display(IrExpr.DisplayKind.TUPLE, made), "typeParameters", line);
    List<IrExpr> received = new ArrayList<>();
    parameters.forEach(each -> received.add(new IrExpr.VarGet(each)));
    IrExpr value = definition.in(inner, tuple, received);
    inner.emit(new IrStmt.Return(value, line));
    Signature signature = new Signature(passed.size(), parameters, null, List.of(), null);
    IrCode code = inner.finish(scope.codeName(), scope.qualifiedName(), line, signature, null);
    context.module().codes().add(slot, code);
    List<Argument> arguments = new ArrayList<>();
    passed.forEach(each -> arguments.add(new Argument.Positional(each)));
    return new IrExpr.Call(
        FunctionLowering.make(context, code, FunctionLowering.Defaults.NONE), arguments);
  }

  private static String name(TypeParam parameter) {
    if (parameter instanceof TypeParam.TypeVar node) {
      return node.name();
    }
    return parameter instanceof TypeParam.ParamSpec node
        ? node.name()
        : ((TypeParam.TypeVarTuple) parameter).name();
  }

  private static IrExpr make(CodeContext context, TypeParam parameter) {
    IrExpr name = new IrExpr.Const(new Constant.Str(name(parameter)));
    IrExpr made;
    Expr standard;
    if (parameter instanceof TypeParam.TypeVar node) {
      standard = node.defaultValue();
      made = typeVariable(context, node, name);
    } else if (parameter instanceof TypeParam.ParamSpec node) {
      standard = node.defaultValue();
      made = new IrExpr.Runtime(RuntimeFunction.PARAM_SPEC, List.of(name));
    } else {
      standard = ((TypeParam.TypeVarTuple) parameter).defaultValue();
      made = new IrExpr.Runtime(RuntimeFunction.TYPE_VAR_TUPLE, List.of(name));
    }
    if (standard == null) {
      return made;
    }
    Scope scope = context.module().symbols().defaultValue(parameter);
    return new IrExpr.Runtime(
        RuntimeFunction.WITH_TYPE_DEFAULT,
        List.of(made, AnnotationFunctions.lazyValue(context, scope, standard)));
  }

  private static IrExpr typeVariable(CodeContext context, TypeParam.TypeVar node, IrExpr name) {
    if (node.bound() == null) {
      return new IrExpr.Runtime(RuntimeFunction.TYPE_VAR, List.of(name));
    }
    Scope scope = context.module().symbols().bound(node);
    return new IrExpr.Runtime(
        node.bound() instanceof Expr.Tuple
            ? RuntimeFunction.TYPE_VAR_WITH_CONSTRAINTS
            : RuntimeFunction.TYPE_VAR_WITH_BOUND,
        List.of(name, AnnotationFunctions.lazyValue(context, scope, node.bound())));
  }
}
