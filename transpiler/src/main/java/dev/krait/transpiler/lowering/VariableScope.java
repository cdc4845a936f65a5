package dev.krait.transpiler.lowering;

import dev.krait.ir.Variable;
import dev.krait.transpiler.symbols.Resolution;
import dev.krait.transpiler.symbols.Scope;
import dev.krait.transpiler.symbols.Symbol;
import dev.krait.transpiler.symbols.SymbolFlags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of one scope by their mangled names: of a function, or of a comprehension inlined
 * into it (PEP 709).
 */
public final class VariableScope {
  private final CodeContext code;
  private final Scope scope;
  private final VariableScope outer;
  private final Map<String, Variable> own = new HashMap<>();
  private final Map<String, Variable> captured = new HashMap<>();

  /**
   * @param outer the scope around an inlined comprehension; null for the code's own scope
   */
  VariableScope(CodeContext code, Scope scope, VariableScope outer) {
    this.code = code;
    this.scope = scope;
    this.outer = outer;
  }

  public Scope scope() {
    return scope;
  }

  VariableScope outer() {
    return outer;
  }

  /** The variable of a name that this scope binds; made at the first mention. */
  public Variable own(String name) {
    Variable variable = own.get(name);
    if (variable == null) {
      boolean cell = scope.resolve(name) == Resolution.CELL || ClassCells.isOne(scope, name);
      Variable.Storage storage =
          cell && !isCapturedByValue(name) ? Variable.Storage.CELL : Variable.Storage.LOCAL;
      variable = new Variable(name, storage, Variable.Kind.OBJECT);
      own.put(name, variable);
      code.register(this, variable);
    }
    return variable;
  }

  /**
   * The variable of a free name: of the scope around this one, or captured from an enclosing
   * function.
   */
  public Variable free(String name) {
    if (outer == null) {
      Variable variable = captured.get(name);
      return variable != null ? variable : capture(name);
    }
    return outer.visible(name);
  }

  private Variable visible(String name) {
    boolean free =
        scope.resolve(name) == Resolution.FREE || isClass() && !ClassCells.isOne(scope, name);
    return free ? free(name) : own(name);
  }

  private boolean isClass() {
    return !scope.kind().isFunctionLike();
  }

  /** Makes the variable by which this code sees one of an enclosing function. */
  Variable capture(String name) {
    return captured.computeIfAbsent(
        name,
        key -> {
          Variable origin = code.parent().names().forInner(key);
          boolean byValue = !origin.isCell();
          return new Variable(
              key,
              byValue ? Variable.Storage.FREE_VALUE : Variable.Storage.FREE_CELL,
              Variable.Kind.OBJECT);
        });
  }

  /**
   * The variable that an inner function gets for a name: this scope's own, or one that it captured
   * itself.
   */
  public Variable forInner(String name) {
    for (VariableScope each = this; each != null; each = each.outer) {
      Resolution resolution = each.scope.resolve(name);
      boolean classCell = ClassCells.isOne(each.scope, name);
      if (classCell || resolution == Resolution.CELL && each.scope.kind().isFunctionLike()) {
        return each.own(name);
      }
      if (each.outer == null) {
        return each.free(name);
      }
    }
    throw new IllegalStateException(name);
  }

  /**
   * The variables that code at this place sees, in the order of {@code co_varnames}, {@code
   * co_cellvars} and {@code co_freevars}; of a module or class body those of comprehensions alone.
   */
  public List<Variable> visible() {
    VariableScope base = this;
    List<VariableScope> chain = new ArrayList<>();
    for (; base.outer != null; base = base.outer) {
      chain.add(base);
    }
    Set<String> names = new LinkedHashSet<>();
    if (!base.isClass()) {
      chain.add(base);
      names.addAll(base.scope.variables());
      names.addAll(base.scope.cellVariables());
      names.addAll(base.scope.freeVariables());
    }
    chain.forEach(each -> names.addAll(each.own.keySet()));
    List<Variable> visible = new ArrayList<>();
    for (String name : names) {
      Variable variable = null;
      for (VariableScope each : chain) {
        variable = variable == null ? each.own.get(name) : variable;
      }
      if (variable == null && !base.isClass()) {
        variable = base.captured.get(name);
      }
      if (variable != null) {
        visible.add(variable);
      }
    }
    return visible;
  }

  /** A parameter that nothing rebinds has its final value before any closure is made. */
  private boolean isCapturedByValue(String name) {
    Symbol symbol = scope.symbol(name);
    if (symbol == null || !symbol.isParameter() || scope.kind().isComprehension()) {
      return false;
    }
    return !symbol.has(SymbolFlags.DEF_LOCAL)
        && !symbol.has(SymbolFlags.DEF_IMPORT)
        && !isRebound(scope, name);
  }

  private static boolean isRebound(Scope scope, String name) {
    for (Scope child : scope.children()) {
      Symbol symbol = child.symbol(name);
      if (symbol != null && symbol.resolution() == Resolution.FREE) {
        if (symbol.has(SymbolFlags.DEF_NONLOCAL)
            || symbol.has(SymbolFlags.DEF_LOCAL)
            || isRebound(child, name)) {
          return true;
        }
      } else if (symbol == null && isRebound(child, name)) {
        return true;
      }
    }
    return false;
  }
}
