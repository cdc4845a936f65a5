package dev.krait.transpiler.ast;

import java.util.List;

/**
 * {@code arguments(Arg* posonlyargs, Arg* args, Arg? vararg, Arg* kwonlyargs, Expr* kwDefaults,
 * Arg? kwarg, Expr* defaults)}.
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults)
    implements Node {}
