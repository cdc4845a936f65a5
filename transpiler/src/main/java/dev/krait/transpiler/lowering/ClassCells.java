package dev.krait.transpiler.lowering;

import dev.krait.transpiler.symbols.Scope;
import java.util.Set;

/** The cells of a class body, whose other names live in its namespace. */
final class ClassCells {
  private static final Set<String> NAMES =
      Set.of("__class__", "__classdict__", "__conditional_annotations__");

  private ClassCells() {}

  /** Whether a name is a cell of the class body itself. */
  static boolean isOne(Scope scope, String name) {
    return NAMES.contains(name)
        && !scope.kind().isFunctionLike()
        && switch (name) {
          case "__class__" -> scope.traits().needsClassCell();
          case "__classdict__" -> scope.traits().needsClassDict();
          default ->
              scope.traits().conditionalAnnotations()
                  && scope.kind() == dev.krait.transpiler.symbols.ScopeKind.CLASS;
        };
  }
}
