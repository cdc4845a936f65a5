package dev.krait.grammar;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Ends the parse at the first error; keeps no state, so one instance serves all parsers. */
final class RejectingStrategy implements ANTLRErrorStrategy {
  static final RejectingStrategy INSTANCE = new RejectingStrategy();

  private RejectingStrategy() {}

  @Override
  public void reset(Parser recognizer) {
    // There is no state.
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw ((PythonParserBase) recognizer).rejection();
  }

  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    throw ((PythonParserBase) recognizer).rejection();
  }

  @Override
  public void sync(Parser recognizer) {
    // The token that does not fit is found when it is matched.
  }

  @Override
  public boolean inErrorRecoveryMode(Parser recognizer) {
    return false;
  }

  @Override
  public void reportMatch(Parser recognizer) {
    // Only recovery would need to know.
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException e) {
    // Told by the exception that recover() throws.
  }
}
