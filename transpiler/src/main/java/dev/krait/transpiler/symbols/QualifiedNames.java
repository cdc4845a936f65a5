package dev.krait.transpiler.symbols;

/** Qualified names of code (PEP 3155), by the rule of CPython's {@code compiler_set_qualname}. */
final class QualifiedNames {
  private QualifiedNames() {}

  static String of(ScopeDraft scope, Scope parent) {
    if (parent == null) {
      return "";
    }
    String name = codeName(scope);
    Scope around = unit(parent);
    if (around.kind() == ScopeKind.MODULE) {
      return name;
    }
    if (skipped(around.kind())) {
      around = unit(around.parent());
      if (around.kind() == ScopeKind.MODULE) {
        return name;
      }
    }
    boolean named = scope.kind == ScopeKind.FUNCTION || scope.kind == ScopeKind.CLASS;
    if (named && around.resolve(around.mangle(scope.name)) == Resolution.GLOBAL_EXPLICIT) {
      return name;
    }
    boolean inFunction = around.kind() == ScopeKind.FUNCTION || around.kind() == ScopeKind.LAMBDA;
    return around.qualifiedName() + (inFunction ? ".<locals>." : ".") + name;
  }

  /** The scope whose code holds that of an inlined comprehension. */
  private static Scope unit(Scope scope) {
    Scope unit = scope;
    while (unit.traits().inlined()) {
      unit = unit.parent();
    }
    return unit;
  }

  private static boolean skipped(ScopeKind kind) {
    return kind == ScopeKind.TYPE_PARAMETERS
        || kind == ScopeKind.ANNOTATION
        || kind == ScopeKind.TYPE_VARIABLE
        || kind == ScopeKind.TYPE_ALIAS;
  }

  /** What {@code co_name} says of the code of a scope. */
  static String codeName(ScopeDraft scope) {
    return switch (scope.kind) {
      case LAMBDA,
              GENERATOR_EXPRESSION,
              LIST_COMPREHENSION,
              SET_COMPREHENSION,
              DICT_COMPREHENSION ->
          "<" + scope.name + ">";
      case MODULE -> "<module>";
      case TYPE_PARAMETERS -> "<generic parameters of " + scope.name + ">";
      default -> scope.name;
    };
  }
}
