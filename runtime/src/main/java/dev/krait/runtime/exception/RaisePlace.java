package dev.krait.runtime.exception;

/**
 * Where an activation stood (PEP 657): lines from 1, columns in bytes of UTF-8, the end exclusive.
 */
public record RaisePlace(int line, int column, int endLine, int endColumn) {}
