package dev.krait.transpiler.tracebacks;

import dev.krait.transpiler.ast.Position;

/**
 * An operation of a statement that can raise.
 *
 * @param name what it names: the function that is called (dotted where it is), the attribute, the
 *     variable, the operator, the constant key; empty if nothing
 */
record Suspect(Kind kind, String name, Position position) {
  enum Kind {
    CALL,
    ATTRIBUTE,
    SET_ATTRIBUTE,
    DELETE_ATTRIBUTE,
    ITEM,
    SET_ITEM,
    DELETE_ITEM,
    NAME,
    BINARY,
    UNARY,
    COMPARISON,
    ITERATION,
    UNPACKING,
    CONTEXT,
    FORMATTING,
    DISPLAY,
    IMPORT,
    RAISE,
    ASSERTION,
    AWAIT,
    TRUTH,
    HANDLER
  }

  /** The last part of a dotted name. */
  String lastName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
