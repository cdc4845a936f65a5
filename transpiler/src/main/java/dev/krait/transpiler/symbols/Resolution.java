package dev.krait.transpiler.symbols;

/** Where a name lives, seen from one scope: the scopes of CPython's {@code symtable}. */
public enum Resolution {
  /** Bound here; in a module or class: looked up in its namespace, then as a global. */
  LOCAL(1),
  /** Declared {@code global}. */
  GLOBAL_EXPLICIT(2),
  /** Bound nowhere around: global or built-in; in a class, its namespace comes first. */
  GLOBAL_IMPLICIT(3),
  /** Bound by a function around this scope. */
  FREE(4),
  /** Bound here and captured by a scope inside. */
  CELL(5);

  private final int code;

  Resolution(int code) {
    this.code = code;
  }

  /** The number that {@code _symtable} gives. */
  public int code() {
    return code;
  }
}
