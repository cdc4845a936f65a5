package dev.krait.transpiler.ast;

/** A node of the abstract syntax tree: CPython's {@code ast.AST}. */
public sealed interface Node
    permits Mod,
        Stmt,
        Expr,
        Pattern,
        TypeParam,
        Comprehension,
        ExceptHandler,
        Arguments,
        Arg,
        Keyword,
        Alias,
        WithItem,
        MatchCase {}
