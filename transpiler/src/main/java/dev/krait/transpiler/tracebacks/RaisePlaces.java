package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.List;

/** The places in a module at which exceptions were raised. */
public final class RaisePlaces {
  private final Node module;

  public RaisePlaces(Node module) {
    this.module = module;
  }

  /**
   * Where in a line of a code object an exception was raised; null if that cannot be told.
   *
   * @param code the code's name
   * @param firstLine the code's first line
   */
  public Position find(String code, int firstLine, int line, Evidence evidence) {
    List<Node> statements = new StatementFinder(code, firstLine, line).in(module);
    return Culprit.find(Suspects.of(statements), evidence);
  }
}
