package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.ExceptHandler;
import dev.krait.transpiler.ast.Expr;
import dev.krait.transpiler.ast.MatchCase;
import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import dev.krait.transpiler.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Finds the statements of a code object that stand at a line. */
final class StatementFinder {
  private final String code;
  private final int firstLine;
  private final int line;

  StatementFinder(String code, int firstLine, int line) {
    this.code = code;
    this.firstLine = firstLine;
    this.line = line;
  }

  /**
   * The innermost statement and those in whose first line it stands, or the body of a lambda or
   * generator expression; empty if it cannot be told which code is meant.
   */
  List<Node> in(Node module) {
    List<Node> bodies = new ArrayList<>();
    if (code.equals("<module>")) {
      bodies.add(module);
    } else {
      collect(module, bodies);
    }
    if (bodies.size() != 1) {
      return List.of();
    }
    Node body = bodies.get(0);
    if (body instanceof Expr) {
      return bodies;
    }
    List<Node> found = new ArrayList<>();
    innermost(Children.of(body), found);
    return found;
  }

  /** All functions, classes and lambdas of the name that begin at the line. */
  private void collect(Node node, List<Node> bodies) {
    if (node instanceof Stmt statement && !contains(statement.position(), firstLine)) {
      if (!isDecorated(statement)) {
        return;
      }
    }
    if (node instanceof Stmt.FunctionDef function) {
      define(function, function.name(), function.decoratorList(), bodies);
    } else if (node instanceof Stmt.AsyncFunctionDef function) {
      define(function, function.name(), function.decoratorList(), bodies);
    } else if (node instanceof Stmt.ClassDef cls) {
      define(cls, cls.name(), cls.decoratorList(), bodies);
    } else if (node instanceof Expr.Lambda lambda
        && code.equals("<lambda>")
        && lambda.position().lineno() == firstLine) {
      bodies.add(lambda.body());
    } else if (node instanceof Expr.GeneratorExp generator
        && code.equals("<genexpr>")
        && generator.position().lineno() == firstLine) {
      bodies.add(generator);
    }
    Children.of(node).forEach(each -> collect(each, bodies));
  }

  private static boolean isDecorated(Stmt statement) {
    return statement instanceof Stmt.FunctionDef
        || statement instanceof Stmt.AsyncFunctionDef
        || statement instanceof Stmt.ClassDef;
  }

  private void define(Stmt definition, String name, List<Expr> decorators, List<Node> bodies) {
    int first = definition.position().lineno();
    if (!decorators.isEmpty()) {
      first = Math.min(first, decorators.get(0).position().lineno());
    }
    boolean begins = first == firstLine || definition.position().lineno() == firstLine;
    if (name.equals(code) && begins) {
      bodies.add(definition);
    }
  }

  private static boolean contains(Position position, int line) {
    return position.lineno() <= line && line <= position.endLineno();
  }

  private boolean innermost(List<? extends Node> nodes, List<Node> found) {
    for (Node node : nodes) {
      if (node instanceof ExceptHandler handler && handler.position().lineno() == line) {
        found.add(handler);
        innermost(Children.of(node), found);
        return true;
      }
      if (node instanceof MatchCase each && contains(each.pattern().position(), line)) {
        found.add(each);
        innermost(each.body(), found);
        return true;
      }
      if (node instanceof ExceptHandler || node instanceof MatchCase) {
        if (innermost(Children.of(node), found)) {
          return true;
        }
      } else if (node instanceof Stmt statement && contains(statement.position(), line)) {
        boolean deeper = !isDecorated(statement) && innermost(Children.of(statement), found);
        if (!deeper || statement.position().lineno() == line) {
          found.add(statement);
        }
        return true;
      }
    }
    return false;
  }
}
