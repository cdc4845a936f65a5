package dev.krait.transpiler.symbols;

/**
 * The yes/no facts of a scope.
 *
 * @param nested a function stands around the scope
 * @param generator has {@code yield}, or is a generator expression
 * @param coroutine is {@code async def}, or a comprehension that awaits
 * @param variadic has {@code *args}
 * @param keywordVariadic has {@code **kwargs}
 * @param returnsValue has {@code return VALUE}
 * @param needsClassCell a class whose methods use {@code __class__} or {@code super}
 * @param needsClassDict a class whose annotation scopes look into its namespace
 * @param inlined a comprehension that CPython runs in the frame of the scope around it (PEP 709)
 * @param seesClassScope an annotation scope that looks names up in the class around it first
 * @param docstring begins with a docstring
 * @param conditionalAnnotations a module with annotations, or a class with some in conditional
 *     blocks
 * @param annotationsUsed holds an annotation
 */
public record ScopeTraits(
    boolean nested,
    boolean generator,
    boolean coroutine,
    boolean variadic,
    boolean keywordVariadic,
    boolean returnsValue,
    boolean needsClassCell,
    boolean needsClassDict,
    boolean inlined,
    boolean seesClassScope,
    boolean docstring,
    boolean conditionalAnnotations,
    boolean annotationsUsed) {}
