package dev.krait.transpiler.exec;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The SyntaxWarnings of one source, for the warnings filter. */
final class SyntaxWarnings {
  private final SourceText source;
  private List<SyntaxWarning> found;

  SyntaxWarnings(SourceText source) {
    this.source = source;
  }

  void add(SyntaxWarning warning) {
    if (found == null) {
      found = new ArrayList<>();
    }
    found.add(warning);
  }

  boolean isEmpty() {
    return found == null;
  }

  /** Issues them; a filter may make one the {@code SyntaxError} that is thrown. */
  void issue() {
    if (found == null) {
      return;
    }
    for (SyntaxWarning warning : found) {
      try {
        Warnings.warnExplicit(
            ExceptionTypes.SYNTAX_WARNING,
            warning.message(),
            source.filename(),
            warning.position().lineno());
      } catch (PyException e) {
        throw e.matches(ExceptionTypes.SYNTAX_WARNING) ? PythonErrors.of(error(warning)) : e;
      }
    }
  }

  private PythonSyntaxException error(SyntaxWarning warning) {
    int line = warning.position().lineno();
    return new PythonSyntaxException(
        PythonSyntaxException.Kind.SyntaxError,
        warning.asError(),
        source.filename(),
        line,
        warning.position().colOffset() + 1,
        warning.position().endLineno(),
        warning.position().endColOffset() + 1,
        warning.lexical() ? source.line(line) + "\n" : null);
  }
}
