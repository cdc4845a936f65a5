package dev.krait.transpiler.ast;

import java.util.List;

/** {@code ExceptHandler(Expr? type, String? name, Stmt* body)}. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Position position)
    implements Node {}
