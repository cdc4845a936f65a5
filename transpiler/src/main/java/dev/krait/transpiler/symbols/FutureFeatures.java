package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.Alias;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code from __future__ import ...} at the head of a module asks for (language reference,
 * 7.11.1).
 *
 * @param names the features named
 * @param last the last such statement that stands where it may, or null
 */
public record FutureFeatures(Set<String> names, Position last) {
  private static final Set<String> KNOWN =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  public FutureFeatures {
    names = Set.copyOf(names);
  }

  /** No feature at all. */
  public static FutureFeatures none() {
    return new FutureFeatures(Set.of(), null);
  }

  /**
   * Reads the head of a tree: a docstring, then the {@code __future__} imports.
   *
   * @throws SemanticError for a feature that does not exist
   */
  public static FutureFeatures of(Mod mod) {
    List<Stmt> body;
    if (mod instanceof Mod.Module module) {
      body = module.body();
    } else if (mod instanceof Mod.Interactive interactive) {
      body = interactive.body();
    } else {
      return none();
    }
    Set<String> names = new HashSet<>();
    Position last = null;
    int start = Docstrings.hasDocstring(body) ? 1 : 0;
    for (Stmt statement : body.subList(start, body.size())) {
      if (!(statement instanceof Stmt.ImportFrom from)
          || from.level() != 0
          || !"__future__".equals(from.module())) {
        break;
      }
      for (Alias alias : from.names()) {
        check(alias);
        names.add(alias.name());
      }
      last = statement.position();
    }
    return new FutureFeatures(names, last);
  }

  private static void check(Alias alias) {
    if (alias.name().equals("braces")) {
      throw new SemanticError("not a chance", alias.position());
    }
    if (!KNOWN.contains(alias.name())) {
      throw new SemanticError(
          "future feature " + alias.name() + " is not defined", alias.position());
    }
  }

  /** These features and those that the code which compiles this one has itself. */
  public FutureFeatures with(Set<String> inherited) {
    Set<String> all = new HashSet<>(names);
    all.addAll(inherited);
    return new FutureFeatures(all, last);
  }

  /** PEP 563: annotations stay text. */
  public boolean annotations() {
    return names.contains("annotations");
  }
}
