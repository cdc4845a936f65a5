package dev.krait.transpiler.diagnostics.tokens;

/** Why the tokenizer stopped: the codes of CPython's {@code errcode.h} that matter here. */
public enum Outcome {
  /** It did not stop. */
  OK,
  END_OF_FILE,
  /** An error with its own message, which the tokenizer holds. */
  ERROR,
  BAD_DEDENT,
  TABS_AND_SPACES,
  TOO_MANY_INDENTS,
  AFTER_BACKSLASH
}
