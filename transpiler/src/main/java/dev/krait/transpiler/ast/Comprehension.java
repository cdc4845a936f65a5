package dev.krait.transpiler.ast;

import java.util.List;

/** {@code comprehension(Expr target, Expr iter, Expr* ifs, int isAsync)}. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, int isAsync) implements Node {}
