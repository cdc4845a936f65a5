package dev.krait.interpreter;

/** Where control goes if not on to the next statement; compared by identity. */
final class Jump {
  /** Out of the function, with {@link Frame#result}. */
  static final Jump RETURN = new Jump();

  /** To the state {@link Frame#state} of a generator. */
  static final Jump GOTO = new Jump();

  /** Out of a generator, with {@link Frame#result}; to go on in {@link Frame#state}. */
  static final Jump SUSPEND = new Jump();
}
