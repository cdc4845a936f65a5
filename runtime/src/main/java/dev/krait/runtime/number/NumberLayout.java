package dev.krait.runtime.number;

/**
 * Puts the parts of a formatted number together: sign, prefix, grouped digits, the rest, and
 * padding on either side or, for {@code =}, behind sign and prefix.
 */
final class NumberLayout {
  private NumberLayout() {}

  /** The sign as the specification wants it. */
  static String sign(FormatSpec spec, boolean negative) {
    if (negative) {
      return "-";
    }
    return spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
  }

  /**
   * The whole.
   *
   * @param prefix {@code 0x} and the like
   * @param digits in front of the point; none for {@code inf}
   * @param rest point, decimals and exponent
   */
  static String of(
      FormatSpec spec, String sign, String prefix, String digits, String rest, int groupSize) {
    String head = sign.isEmpty() ? prefix : sign + prefix;
    int others = head.length() + rest.length();
    String grouped = digits;
    if (spec.grouping() != 0 && !digits.isEmpty()) {
      boolean zeros = spec.fill() == '0' && spec.align() == '=';
      int least = zeros ? others + spec.missing(others) - others : 0;
      grouped = DigitGrouping.integer(digits, spec.grouping(), groupSize, least);
    }
    int length = others + grouped.length();
    if (spec.fits(length)) {
      return head.isEmpty() && rest.isEmpty() ? grouped : head + grouped + rest;
    }
    if (spec.align() != '=') {
      return spec.pad(head + grouped + rest, length);
    }
    StringBuilder out = new StringBuilder(Math.max(16, length + spec.missing(length)));
    out.append(head);
    spec.fill(out, spec.missing(length));
    return out.append(grouped).append(rest).toString();
  }
}
