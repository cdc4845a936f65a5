package dev.krait.transpiler.lowering;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrExpr;
import dev.krait.ir.IrStmt;
import dev.krait.ir.RuntimeFunction;
import dev.krait.ir.Variable;
import dev.krait.transpiler.symbols.Resolution;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.ScopeKind;
import java.util.List;

/** Names are bound, read and deleted where the symbol table says they live (reference, 4.2). */
public final class Names {
  private Names() {}

  /** The value of a name. */
  public static IrExpr load(CodeContext context, String identifier) {
    VariableScope names = context.names();
    Scope scope = names.scope();
    String name = scope.mangle(identifier);
    return switch (scope.resolve(name)) {
      case LOCAL ->
          switch (scope.kind()) {
            case MODULE -> outermost(context, name);
            case CLASS -> new IrExpr.NameGet(name, new IrExpr.GlobalGet(name));
            default -> new IrExpr.VarGet(names.own(name));
          };
      case CELL ->
          scope.kind() == ScopeKind.CLASS && !name.equals("__class__")
              ? new IrExpr.NameGet(name, new IrExpr.GlobalGet(name))
              : new IrExpr.VarGet(names.own(name));
      case FREE -> {
        IrExpr variable = new IrExpr.VarGet(names.free(name));
        yield scope.kind() == ScopeKind.CLASS
            ? new IrExpr.NameGet(name, variable)
            : classFirst(context, name, variable);
      }
      case GLOBAL_EXPLICIT -> new IrExpr.GlobalGet(name);
      case GLOBAL_IMPLICIT ->
          scope.kind() == ScopeKind.CLASS
              ? new IrExpr.NameGet(name, new IrExpr.GlobalGet(name))
              : classFirst(context, name, outermost(context, name));
    };
  }

  /**
   * An annotation scope in a class looks names up in the namespace of the class first (4.2.2.4).
   */
  private static IrExpr classFirst(CodeContext context, String name, IrExpr otherwise) {
    if (!context.names().scope().traits().seesClassScope()) {
      return otherwise;
    }
    Variable found = context.temporary("inClass");
    IrExpr namespace = new IrExpr.VarGet(context.names().free("__classdict__"));
    IrExpr lookup =
        new IrExpr.Runtime(
            RuntimeFunction.NAMESPACE_GET,
            List.of(namespace, new IrExpr.Const(new Constant.Str(name))));
    return new IrExpr.Conditional(
        new IrExpr.Runtime(RuntimeFunction.IS_NULL, List.of(new IrExpr.VarLet(found, lookup))),
        otherwise,
        new IrExpr.VarGet(found));
  }

  /** A name that is global unless the outermost scope has a namespace of its own. */
  private static IrExpr outermost(CodeContext context, String name) {
    IrExpr global = new IrExpr.GlobalGet(name);
    return isInMapping(context) ? new IrExpr.NameGet(name, global) : global;
  }

  private static boolean isInMapping(CodeContext context) {
    return context.kind() == IrCode.Kind.MODULE && context.module().namesInMapping();
  }

  /** The statement that binds a name. */
  public static IrStmt store(CodeContext context, String identifier, IrExpr value, int line) {
    VariableScope names = context.names();
    Scope scope = names.scope();
    String name = scope.mangle(identifier);
    Resolution resolution = scope.resolve(name);
    if (resolution == Resolution.GLOBAL_EXPLICIT) {
      return new IrStmt.GlobalSet(name, value, line);
    }
    return switch (scope.kind()) {
      case MODULE ->
          isInMapping(context)
              ? new IrStmt.NameSet(name, value, line)
              : new IrStmt.GlobalSet(name, value, line);
      case CLASS ->
          resolution == Resolution.FREE
              ? new IrStmt.VarSet(names.free(name), value, line)
              : new IrStmt.NameSet(name, value, line);
      default -> new IrStmt.VarSet(variable(names, name, resolution), value, line);
    };
  }

  /** The statement that unbinds a name. */
  public static IrStmt delete(CodeContext context, String identifier, int line) {
    VariableScope names = context.names();
    Scope scope = names.scope();
    String name = scope.mangle(identifier);
    Resolution resolution = scope.resolve(name);
    boolean inMapping = scope.kind() == ScopeKind.MODULE && isInMapping(context);
    if (resolution == Resolution.GLOBAL_EXPLICIT
        || scope.kind() == ScopeKind.MODULE && !inMapping) {
      return new IrStmt.GlobalDelete(name, line);
    }
    if (inMapping || scope.kind() == ScopeKind.CLASS && resolution != Resolution.FREE) {
      return new IrStmt.NameDelete(name, line);
    }
    return new IrStmt.VarDelete(variable(names, name, resolution), line);
  }

  /**
   * The variable that a name is bound to, where it is one of a function; null for globals and names
   * of a class body.
   */
  public static Variable localVariable(CodeContext context, String identifier) {
    VariableScope names = context.names();
    Scope scope = names.scope();
    String name = scope.mangle(identifier);
    Resolution resolution = scope.resolve(name);
    return scope.kind().isFunctionLike()
            && (resolution == Resolution.LOCAL || resolution == Resolution.CELL)
        ? names.own(name)
        : null;
  }

  private static Variable variable(VariableScope names, String name, Resolution resolution) {
    return resolution == Resolution.FREE ? names.free(name) : names.own(name);
  }
}
