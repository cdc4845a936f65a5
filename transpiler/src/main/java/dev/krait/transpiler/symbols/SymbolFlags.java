package dev.krait.transpiler.symbols;

/** The facts that {@code symtable} records of a name in a scope, with the bits of CPython. */
public final class SymbolFlags {
  public static final int DEF_GLOBAL = 1;
  public static final int DEF_LOCAL = 1 << 1;
  public static final int DEF_PARAM = 1 << 2;
  public static final int DEF_NONLOCAL = 1 << 3;
  public static final int USE = 1 << 4;

  /** A free variable of a method that is also a name of the class. */
  public static final int DEF_FREE_CLASS = 1 << 6;

  public static final int DEF_IMPORT = 1 << 7;
  public static final int DEF_ANNOT = 1 << 8;

  /** The target of a comprehension's {@code for}. */
  public static final int DEF_COMP_ITER = 1 << 9;

  public static final int DEF_TYPE_PARAM = 1 << 10;

  /** A cell only because of an inlined comprehension. */
  public static final int DEF_COMP_CELL = 1 << 11;

  /** Whatever binds the name in its scope. */
  public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

  private SymbolFlags() {}
}
