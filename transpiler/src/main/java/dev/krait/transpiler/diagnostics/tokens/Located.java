package dev.krait.transpiler.diagnostics.tokens;

/** Something with an extent in the source: lines from 1, columns in bytes from 0. */
public interface Located {
  int line();

  int column();

  int endLine();

  int endColumn();
}
