package dev.krait.transpiler.diagnostics.peg;

/** What a source is to be: the modes of {@code compile}. */
public enum StartRule {
  /** A module: {@code exec}. */
  MODULE("module"),
  /** One expression: {@code eval}. */
  EXPRESSION("single_expression"),
  /** One statement as the interactive interpreter reads it: {@code single}. */
  INTERACTIVE("interactive_statement");

  private final String rule;

  StartRule(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
