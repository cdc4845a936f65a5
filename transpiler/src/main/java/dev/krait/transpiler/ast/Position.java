package dev.krait.transpiler.ast;

/**
 * A node's extent in its source, as CPython counts it: lines from 1, columns from 0 in bytes of the
 * UTF-8 encoding, the end exclusive.
 */
public record Position(int lineno, int colOffset, int endLineno, int endColOffset) {}
