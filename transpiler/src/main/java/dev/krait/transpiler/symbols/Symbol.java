package dev.krait.transpiler.symbols;

/**
 * One name in one scope.
 *
 * @param name the name, mangled if it is private to a class
 * @param flags what happens to the name here, see {@link SymbolFlags}
 * @param resolution where the name lives
 */
public record Symbol(String name, int flags, Resolution resolution) {
  /** Whether all the given bits of {@link SymbolFlags} are set. */
  public boolean has(int bits) {
    return (flags & bits) == bits;
  }

  public boolean isParameter() {
    return has(SymbolFlags.DEF_PARAM);
  }

  public boolean isTypeParameter() {
    return has(SymbolFlags.DEF_TYPE_PARAM);
  }

  /** Whether an import statement binds the name. */
  public boolean isImported() {
    return has(SymbolFlags.DEF_IMPORT);
  }

  /** Whether the name is read. */
  public boolean isReferenced() {
    return has(SymbolFlags.USE);
  }

  /** Whether the scope binds the name. */
  public boolean isBound() {
    return (flags & SymbolFlags.DEF_BOUND) != 0;
  }

  /** Whether the scope declares the name {@code nonlocal}. */
  public boolean isNonlocal() {
    return has(SymbolFlags.DEF_NONLOCAL);
  }

  /** The number that {@code _symtable} gives: the flags and, above them, the resolution. */
  public int packed() {
    return flags | resolution.code() << 12;
  }
}
