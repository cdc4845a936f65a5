package dev.krait.grammar;

/** The brackets that are open where the lexer reads. */
final class Brackets {
  /** CPython's MAXLEVEL: "too many nested parentheses". */
  private static final int LIMIT = 200;

  private final PythonToken[] openers = new PythonToken[LIMIT];
  private final int[] lambdas = new int[LIMIT + 1];
  private int depth;

  boolean isEmpty() {
    return depth == 0;
  }

  /** The innermost open bracket, or null. */
  PythonToken innermost() {
    return depth == 0 ? null : openers[depth - 1];
  }

  /** Returns false if too many are open. */
  boolean open(PythonToken token) {
    if (depth == LIMIT) {
      return false;
    }
    openers[depth++] = token;
    lambdas[depth] = 0;
    return true;
  }

  /** Returns false if the innermost open bracket is of another kind. */
  boolean close(int type) {
    if (depth == 0) {
      return false;
    }
    return switch (openers[--depth].type) {
      case PythonLexer.LPAR, PythonLexer.WITH_LPAR -> type == PythonLexer.RPAR;
      case PythonLexer.LSQB -> type == PythonLexer.RSQB;
      default -> type == PythonLexer.RBRACE;
    };
  }

  /** Notes a {@code lambda} whose colon is still to come. */
  void beginLambda() {
    lambdas[depth]++;
  }

  /**
   * Says whether a colon belongs to a {@code lambda} of the innermost bracket, and forgets that.
   */
  boolean endLambda() {
    if (lambdas[depth] == 0) {
      return false;
    }
    lambdas[depth]--;
    return true;
  }

  void endLine() {
    lambdas[0] = 0;
  }
}
