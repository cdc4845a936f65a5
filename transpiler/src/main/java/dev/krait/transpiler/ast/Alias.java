package dev.krait.transpiler.ast;

/** {@code alias(String name, String? asname)}. */
public record Alias(String name, String asname, Position position) implements Node {}
