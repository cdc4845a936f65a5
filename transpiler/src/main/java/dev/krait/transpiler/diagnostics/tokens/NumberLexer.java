package dev.krait.transpiler.diagnostics.tokens;

/** Numeric literals, and what CPython says of wrong ones. */
final class NumberLexer {
  private static final int FAILED = -2;

  private final LexerState state;

  NumberLexer(LexerState state) {
    this.state = state;
  }

  Token number(int first) {
    if (first != '0') {
      return afterInteger(decimalTail());
    }
    int c = state.next();
    return switch (c) {
      case 'x', 'X' -> radix("hexadecimal", 16);
      case 'o', 'O' -> radix("octal", 8);
      case 'b', 'B' -> radix("binary", 2);
      default -> leadingZero(c);
    };
  }

  /** What follows a decimal point; {@code c} is the character after it. */
  Token fraction(int c) {
    if (isDigit(c)) {
      c = decimalTail();
      if (c == FAILED) {
        return state.token(Token.ERROR);
      }
    }
    return exponentOrEnd(c);
  }

  private Token afterInteger(int c) {
    if (c == FAILED) {
      return state.token(Token.ERROR);
    }
    return c == '.' ? fraction(state.next()) : exponentOrEnd(c);
  }

  private Token exponentOrEnd(int c) {
    if (c == 'e' || c == 'E') {
      return exponent(c);
    }
    return imaginaryOrEnd(c);
  }

  private Token exponent(int e) {
    int c = state.next();
    if (c == '+' || c == '-') {
      c = state.next();
      if (!isDigit(c)) {
        state.back(c);
        return state.fail("invalid decimal literal");
      }
    } else if (!isDigit(c)) {
      state.back(c);
      if (!endsWell(e, "decimal")) {
        return state.token(Token.ERROR);
      }
      state.back(e);
      return state.token(Token.NUMBER, state.start, state.cur);
    }
    c = decimalTail();
    return c == FAILED ? state.token(Token.ERROR) : imaginaryOrEnd(c);
  }

  private Token imaginaryOrEnd(int c) {
    if (c == 'j' || c == 'J') {
      return end(state.next(), "imaginary");
    }
    return end(c, "decimal");
  }

  private Token end(int c, String kind) {
    if (!endsWell(c, kind)) {
      return state.token(Token.ERROR);
    }
    state.back(c);
    return state.token(Token.NUMBER, state.start, state.cur);
  }

  private Token radix(String kind, int radix) {
    int c = state.next();
    do {
      if (c == '_') {
        c = state.next();
      }
      if (!isDigit(c, radix)) {
        if (radix < 10 && isDigit(c)) {
          return state.fail("invalid digit '" + (char) c + "' in " + kind + " literal");
        }
        state.back(c);
        return state.fail("invalid " + kind + " literal");
      }
      do {
        c = state.next();
      } while (isDigit(c, radix));
    } while (c == '_');
    if (radix < 10 && isDigit(c)) {
      return state.fail("invalid digit '" + (char) c + "' in " + kind + " literal");
    }
    return end(c, kind);
  }

  private Token leadingZero(int c) {
    while (true) {
      if (c == '_') {
        c = state.next();
        if (!isDigit(c)) {
          state.back(c);
          return state.fail("invalid decimal literal");
        }
      }
      if (c != '0') {
        break;
      }
      c = state.next();
    }
    int zerosEnd = state.cur;
    boolean nonzero = isDigit(c);
    if (nonzero) {
      c = decimalTail();
      if (c == FAILED) {
        return state.token(Token.ERROR);
      }
    }
    boolean more = c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J';
    if (more || !nonzero || state.isLiberal()) {
      return afterInteger(c);
    }
    state.back(c);
    return state.failAt(
        state.start + 1 - state.lineStart,
        zerosEnd - state.lineStart,
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal"
            + " integers");
  }

  /** Skips digits and single underscores; the character after them. */
  private int decimalTail() {
    while (true) {
      int c;
      do {
        c = state.next();
      } while (isDigit(c));
      if (c != '_') {
        return c;
      }
      c = state.next();
      if (!isDigit(c)) {
        state.back(c);
        state.fail("invalid decimal literal");
        return FAILED;
      }
    }
  }

  /** Keywords may follow a number directly (with a warning), other names may not. */
  private boolean endsWell(int c, String kind) {
    boolean keyword =
        switch (c) {
          case 'a' -> follows("nd");
          case 'e' -> follows("lse");
          case 'f' -> follows("or");
          case 'i' -> followsOneOf("fns");
          case 'o' -> follows("r");
          case 'n' -> follows("ot");
          default -> false;
        };
    if (!keyword && !state.isLiberal() && c < 128 && Identifiers.mayContinue(c)) {
      state.back(c);
      state.fail("invalid " + kind + " literal");
      return false;
    }
    return true;
  }

  private boolean followsOneOf(String letters) {
    int c = state.next();
    state.back(c);
    return c >= 0 && letters.indexOf(c) >= 0;
  }

  private boolean follows(String rest) {
    int matched = 0;
    while (true) {
      int c = state.next();
      if (matched < rest.length() && c == rest.charAt(matched)) {
        matched++;
        continue;
      }
      boolean result = matched == rest.length() && !Identifiers.mayContinue(c);
      state.back(c);
      for (int i = 0; i < matched; i++) {
        state.back(rest.charAt(matched - 1 - i));
      }
      return result;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigit(int c, int radix) {
    return c >= 0 && c < 128 && Character.digit(c, radix) >= 0;
  }
}
