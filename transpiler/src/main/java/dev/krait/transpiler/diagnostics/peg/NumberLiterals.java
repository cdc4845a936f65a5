package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import dev.krait.transpiler.diagnostics.tokens.Token;

/** What can be wrong with a number that the tokenizer has accepted. */
final class NumberLiterals {
  /** {@code sys.int_info.default_max_str_digits}. */
  private static final int MAX_DIGITS = 4300;

  private NumberLiterals() {}

  static Node check(PegParser parser, Token token) {
    String digits = token.text().replace("_", "");
    if (digits.length() > MAX_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw parser
          .errors()
          .exact(
              Kind.SyntaxError,
              token.line(),
              0,
              token.endLine(),
              0,
              "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
                  .formatted(MAX_DIGITS, digits.length()));
    }
    return Node.of(NodeKind.LITERAL, token);
  }

  static Node real(PegParser parser, Node number) {
    if (isImaginary(number)) {
      throw parser.errors().at(number, "real number required in complex literal");
    }
    return number;
  }

  static Node imaginary(PegParser parser, Node number) {
    if (!isImaginary(number)) {
      throw parser.errors().at(number, "imaginary number required in complex literal");
    }
    return number;
  }

  private static boolean isImaginary(Node number) {
    return number.text().endsWith("j") || number.text().endsWith("J");
  }
}
