package dev.krait.transpiler.ast;

/** {@code arg(String arg, Expr? annotation)}. */
public record Arg(String arg, Expr annotation, Position position) implements Node {}
