package dev.krait.transpiler.ast;

/** {@code withitem(Expr contextExpr, Expr? optionalVars)}. */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Node {}
