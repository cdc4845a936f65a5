package dev.krait.transpiler.diagnostics.peg;

/** What an alternative makes of the values of its items once all of them have matched. */
interface Action {
  /**
   * @param start the index of the first token of the alternative
   * @return the value, or null if the whole rule fails nonetheless
   */
  Object apply(PegParser parser, int start, Object[] values);
}
