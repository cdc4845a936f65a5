package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import dev.krait.transpiler.diagnostics.SemanticError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks {@code match}: captures, alternatives and keys (language reference, 8.6). */
final class PatternChecks {
  private static final int MAX_BEFORE_STAR = 255;

  private final CompilerChecks checks;

  PatternChecks(CompilerChecks checks) {
    this.checks = checks;
  }

  void visitMatch(Stmt.Match match) {
    checks.expressions.visit(match.subject());
    List<MatchCase> cases = match.cases();
    for (int i = 0; i < cases.size(); i++) {
      MatchCase one = cases.get(i);
      boolean last = i == cases.size() - 1;
      if (!(last && i > 0 && isWildcard(one.pattern()))) {
        visit(one.pattern(), new ArrayList<>(), last || one.guard() != null);
      }
      checks.expressions.visit(one.guard());
      checks.statements.visitAll(one.body());
    }
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.name() == null;
  }

  /**
   * Checks one pattern.
   *
   * @param captures the names bound so far, to which those of the pattern are added
   * @param mayMatchAll whether the pattern may match everything: patterns after it could not match
   */
  private void visit(Pattern pattern, List<String> captures, boolean mayMatchAll) {
    if (pattern instanceof Pattern.MatchValue p) {
      if (!MatchKeys.isLiteralOrAttribute(p.value())) {
        throw new SemanticError(
            "patterns may only match literals and attribute lookups", p.position());
      }
      checks.expressions.visit(p.value());
    } else if (pattern instanceof Pattern.MatchSequence p) {
      visitSequence(p, captures);
    } else if (pattern instanceof Pattern.MatchMapping p) {
      visitMapping(p, captures);
    } else if (pattern instanceof Pattern.MatchClass p) {
      visitClass(p, captures);
    } else if (pattern instanceof Pattern.MatchStar p) {
      capture(p.name(), captures, p.position());
    } else if (pattern instanceof Pattern.MatchAs p) {
      if (p.pattern() != null) {
        visit(p.pattern(), captures, mayMatchAll);
      } else if (!mayMatchAll) {
        throw new SemanticError(
            (p.name() == null ? "wildcard" : "name capture " + PythonRepr.of(p.name()))
                + " makes remaining patterns unreachable",
            p.position());
      }
      capture(p.name(), captures, p.position());
    } else if (pattern instanceof Pattern.MatchOr p) {
      visitAlternatives(p, captures, mayMatchAll);
    }
  }

  private static void capture(String name, List<String> captures, Position position) {
    if (name == null) {
      return;
    }
    if (captures.contains(name)) {
      throw new SemanticError(
          "multiple assignments to name " + PythonRepr.of(name) + " in pattern", position);
    }
    captures.add(name);
  }

  private void visitSequence(Pattern.MatchSequence sequence, List<String> captures) {
    List<Pattern> patterns = sequence.patterns();
    int star = -1;
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw new SemanticError(
              "multiple starred names in sequence pattern", sequence.position());
        }
        star = i;
      }
    }
    if (star > MAX_BEFORE_STAR
        && patterns.get(star) instanceof Pattern.MatchStar starred
        && starred.name() != null) {
      throw new SemanticError(
          "too many expressions in star-unpacking sequence pattern", sequence.position());
    }
    patterns.forEach(one -> visit(one, captures, true));
  }

  private void visitMapping(Pattern.MatchMapping mapping, List<String> captures) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : mapping.keys()) {
      Object value = MatchKeys.valueOf(key);
      if (value != null && !seen.add(value)) {
        throw new SemanticError(
            "mapping pattern checks duplicate key (" + MatchKeys.repr(key) + ")",
            mapping.position());
      }
      if (!MatchKeys.isLiteralOrAttribute(key)) {
        throw new SemanticError(
            "mapping pattern keys may only match literals and attribute lookups",
            mapping.position());
      }
      checks.expressions.visit(key);
    }
    mapping.patterns().forEach(one -> visit(one, captures, true));
    capture(mapping.rest(), captures, mapping.position());
  }

  private void visitClass(Pattern.MatchClass pattern, List<String> captures) {
    List<String> names = pattern.kwdAttrs();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (names.get(i).equals(names.get(j))) {
          throw new SemanticError(
              "attribute name repeated in class pattern: " + names.get(i),
              pattern.kwdPatterns().get(j).position());
        }
      }
    }
    checks.expressions.visit(pattern.cls());
    pattern.patterns().forEach(one -> visit(one, captures, true));
    pattern.kwdPatterns().forEach(one -> visit(one, captures, true));
  }

  private void visitAlternatives(
      Pattern.MatchOr pattern, List<String> captures, boolean mayMatchAll) {
    List<String> first = null;
    for (int i = 0; i < pattern.patterns().size(); i++) {
      List<String> names = new ArrayList<>();
      boolean last = i == pattern.patterns().size() - 1;
      visit(pattern.patterns().get(i), names, last && mayMatchAll);
      if (first == null) {
        first = names;
      } else if (names.size() != first.size() || !names.containsAll(first)) {
        throw new SemanticError("alternative patterns bind different names", pattern.position());
      }
    }
    first.forEach(name -> capture(name, captures, pattern.position()));
  }
}
