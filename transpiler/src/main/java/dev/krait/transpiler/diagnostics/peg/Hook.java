package dev.krait.transpiler.diagnostics.peg;

/** An action that is written in Java. */
interface Hook {
  /**
   * @param start the index of the first token of the alternative
   * @param arguments the values of the labels that the grammar names
   */
  Object apply(PegParser parser, int start, Object[] arguments);
}
