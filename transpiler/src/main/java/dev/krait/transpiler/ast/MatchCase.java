package dev.krait.transpiler.ast;

import java.util.List;

/** {@code match_case(Pattern pattern, Expr? guard, Stmt* body)}. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Node {}
