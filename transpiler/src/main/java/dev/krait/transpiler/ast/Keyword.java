package dev.krait.transpiler.ast;

/** {@code keyword(String? arg, Expr value)}. */
public record Keyword(String arg, Expr value, Position position) implements Node {}
