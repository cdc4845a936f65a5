package dev.krait.runtime.module.csv;

/** When fields are quoted: the constants {@code csv.QUOTE_…}, in the order of their numbers. */
enum Quoting {
  MINIMAL,
  ALL,
  NONNUMERIC,
  NONE,
  STRINGS,
  NOTNULL;

  private static final Quoting[] ALL_OF_THEM = values();

  /** The constant of a number; null if there is none. */
  static Quoting of(long number) {
    return number >= 0 && number < ALL_OF_THEM.length ? ALL_OF_THEM[(int) number] : null;
  }
}
