package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Position;

/** A {@code SyntaxWarning}: python prints it to stderr and goes on. */
public record SyntaxWarning(String message, Position position) {}
