package dev.krait.ir;

import java.util.List;

/**
 * The code of one scope: a module's body, a function, a class body. Compared by identity, since
 * calls refer to it.
 */
public final class IrCode {
  /** What the code is of. */
  public enum Kind {
    MODULE,
    FUNCTION,
    CLASS,
    GENERATOR,
    COROUTINE,
    ASYNC_GENERATOR,
    /**
     * A function that evaluates annotations: it looks global names up in the namespace of the
     * function object that it is called as, which {@code annotationlib} replaces.
     */
    ANNOTATION
  }

  private final Kind kind;
  private final String name;
  private final String qualifiedName;
  private final int line;
  private final Signature signature;
  private final List<Variable> captures;
  private final List<Variable> cells;
  private final List<Variable> locals;
  private final String doc;
  private final List<IrStmt> structured;
  private List<IrStmt> body;

  /**
   * @param captures the enclosing functions' variables, in the order of {@code co_freevars}
   * @param cells the variables of this function that inner functions share, parameters among them
   * @param locals the other variables that the program names, in order of first appearance
   * @param doc the docstring, or null
   */
  public IrCode(
      Kind kind,
      String name,
      String qualifiedName,
      int line,
      Signature signature,
      List<Variable> captures,
      List<Variable> cells,
      List<Variable> locals,
      String doc,
      List<IrStmt> body) {
    this.kind = kind;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.line = line;
    this.signature = signature;
    this.captures = List.copyOf(captures);
    this.cells = List.copyOf(cells);
    this.locals = List.copyOf(locals);
    this.doc = doc;
    this.structured = body;
    this.body = body;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public int line() {
    return line;
  }

  public Signature signature() {
    return signature;
  }

  public List<Variable> captures() {
    return captures;
  }

  public List<Variable> cells() {
    return cells;
  }

  public List<Variable> locals() {
    return locals;
  }

  public String doc() {
    return doc;
  }

  public List<IrStmt> body() {
    return body;
  }

  /**
   * The body as lowering made it, whose control flow is structured, for analyses that need that.
   */
  public List<IrStmt> structured() {
    return structured;
  }

  /** Whether the body is a state machine, once the passes have run. */
  public boolean isMachine() {
    return !body.isEmpty() && body.get(0) instanceof IrStmt.Machine;
  }

  /** For passes: replaces the body. */
  public void setBody(List<IrStmt> body) {
    this.body = body;
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
