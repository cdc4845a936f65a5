package dev.krait.transpiler.cli;

import dev.krait.runtime.exception.PyException;
import java.util.List;
import java.util.function.Supplier;

/** A source that is not compiled: what the user is told, and what an import of it raises. */
final class SourceRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CompiledUnit.Warning> warnings;
  private final transient Supplier<PyException> raised;

  /**
   * @param block complete lines for standard error
   * @param warnings SyntaxWarnings that were found before
   */
  SourceRejectedException(
      String block, List<CompiledUnit.Warning> warnings, Supplier<PyException> raised) {
    super(block, null, false, false);
    this.warnings = warnings;
    this.raised = raised;
  }

  List<CompiledUnit.Warning> warnings() {
    return warnings;
  }

  PyException raised() {
    return raised.get();
  }
}
