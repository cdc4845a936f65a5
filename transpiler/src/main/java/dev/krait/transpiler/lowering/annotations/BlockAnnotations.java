package dev.krait.transpiler.lowering.annotations;

import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotated names of a module or class body, in the order of the text. Those of a module and
 * those in conditional blocks are numbered: they count only once their statement has run.
 */
public final class BlockAnnotations {
  /** An annotated name; {@code number} is negative for one that always counts. */
  record Entry(Stmt.AnnAssign statement, int number) {}

  private final List<Entry> entries = new ArrayList<>();
  private int count;

  /**
   * @param numbered whether all are numbered, as those of a module
   */
  public BlockAnnotations(List<Stmt> body, boolean numbered) {
    collect(body, numbered);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The number of an annotation; negative if it has none. */
  int number(Stmt.AnnAssign statement) {
    for (Entry entry : entries) {
      if (entry.statement == statement) {
        return entry.number;
      }
    }
    return -1;
  }

  private void collect(List<Stmt> body, boolean numbered) {
    body.forEach(statement -> collect(statement, numbered));
  }

  private void collect(Stmt statement, boolean numbered) {
    if (statement instanceof Stmt.AnnAssign node) {
      if (node.simple() != 0 && node.target() instanceof Expr.Name) {
        entries.add(new Entry(node, numbered ? count++ : -1));
      }
    } else if (statement instanceof Stmt.If node) {
      conditionally(List.of(node.body(), node.orelse()));
    } else if (statement instanceof Stmt.For node) {
      conditionally(List.of(node.body(), node.orelse()));
    } else if (statement instanceof Stmt.AsyncFor node) {
      conditionally(List.of(node.body(), node.orelse()));
    } else if (statement instanceof Stmt.While node) {
      conditionally(List.of(node.body(), node.orelse()));
    } else if (statement instanceof Stmt.With node) {
      conditionally(List.of(node.body()));
    } else if (statement instanceof Stmt.AsyncWith node) {
      conditionally(List.of(node.body()));
    } else if (statement instanceof Stmt.Match node) {
      conditionally(node.cases().stream().map(MatchCase::body).toList());
    } else if (statement instanceof Stmt.Try node) {
      conditionally(List.of(node.body()));
      node.handlers().forEach(handler -> conditionally(List.of(handler.body())));
      conditionally(List.of(node.orelse(), node.finalbody()));
    } else if (statement instanceof Stmt.TryStar node) {
      conditionally(List.of(node.body()));
      node.handlers().forEach(handler -> conditionally(List.of(handler.body())));
      conditionally(List.of(node.orelse(), node.finalbody()));
    }
  }

  private void conditionally(List<List<Stmt>> bodies) {
    bodies.forEach(body -> collect(body, true));
  }
}
