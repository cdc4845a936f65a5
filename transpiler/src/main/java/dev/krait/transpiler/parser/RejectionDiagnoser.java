package dev.krait.transpiler.parser;

import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.source.SourceText;

/** Finds what CPython says about a source that the parser has rejected. */
@FunctionalInterface
public interface RejectionDiagnoser {
  /**
   * The exception to throw, or null if nothing is found to be wrong.
   *
   * @param start what the source was to be
   */
  PythonSyntaxException diagnose(SourceText source, StartRule start);
}
