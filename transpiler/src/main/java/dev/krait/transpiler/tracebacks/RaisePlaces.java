package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Node;
import dev.krait.transpiler.ast.Position;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The places in a module at which exceptions were raised. */
public final class RaisePlaces {
  private final Node module;

  /** Kept, since the traceback of a recursion asks for the same line again and again. */
  private final Map<Line, List<Suspect>> suspects = new ConcurrentHashMap<>();

  public RaisePlaces(Node module) {
    this.module = module;
  }

  private record Line(String code, int firstLine, int line) {}

  /**
   * Where in a line of a code object an exception was raised; null if that cannot be told.
   *
   * @param code the code's name
   * @param firstLine the code's first line
   */
  public Position find(String code, int firstLine, int line, Evidence evidence) {
    List<Suspect> possible =
        suspects.computeIfAbsent(new Line(code, firstLine, line), this::suspects);
    return Culprit.find(possible, evidence);
  }

  private List<Suspect> suspects(Line at) {
    return Suspects.of(new StatementFinder(at.code, at.firstLine, at.line).in(module));
  }
}
