package dev.krait.transpiler.parser;

import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.source.SourceText;

/** Finds what CPython says about a source that the parser has rejected. */
@FunctionalInterface
public interface RejectionDiagnoser {
  /** The exception to throw; never null, since the source is known to be wrong. */
  PythonSyntaxException diagnose(SourceText source);

  /**
   * The exception for a source that the parser has accepted, but that nests deeper than CPython's
   * parser may go; null if it goes so far.
   */
  default PythonSyntaxException diagnoseDeep(SourceText source) {
    return null;
  }
}
