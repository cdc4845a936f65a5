package dev.krait.transpiler.symbols;

import dev.krait.transpiler.ast.ExprContext;
import dev.krait.transpiler.ast.Pattern;
import dev.krait.transpiler.ast.Position;
import java.util.List;

/** Records the names that patterns use and capture. */
final class PatternSymbols {
  private final SymbolCollector collector;

  PatternSymbols(SymbolCollector collector) {
    this.collector = collector;
  }

  void visit(Pattern pattern) {
    if (pattern instanceof Pattern.MatchValue p) {
      collector.expressions.visit(p.value());
    } else if (pattern instanceof Pattern.MatchSequence p) {
      p.patterns().forEach(this::visit);
    } else if (pattern instanceof Pattern.MatchStar p) {
      capture(p.name(), p.position());
    } else if (pattern instanceof Pattern.MatchMapping p) {
      collector.expressions.visitAll(p.keys());
      p.patterns().forEach(this::visit);
      capture(p.rest(), p.position());
    } else if (pattern instanceof Pattern.MatchClass p) {
      visitClass(p);
    } else if (pattern instanceof Pattern.MatchAs p) {
      if (p.pattern() != null) {
        visit(p.pattern());
      }
      capture(p.name(), p.position());
    } else if (pattern instanceof Pattern.MatchOr p) {
      p.patterns().forEach(this::visit);
    }
  }

  private void visitClass(Pattern.MatchClass pattern) {
    collector.expressions.visit(pattern.cls());
    pattern.patterns().forEach(this::visit);
    List<Pattern> keywordPatterns = pattern.kwdPatterns();
    for (int i = 0; i < keywordPatterns.size(); i++) {
      collector.checkName(
          pattern.kwdAttrs().get(i), keywordPatterns.get(i).position(), ExprContext.Store);
    }
    keywordPatterns.forEach(this::visit);
  }

  private void capture(String name, Position position) {
    if (name != null) {
      collector.define(name, SymbolFlags.DEF_LOCAL, position);
    }
  }
}
