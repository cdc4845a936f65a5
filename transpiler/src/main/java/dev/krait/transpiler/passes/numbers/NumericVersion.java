package dev.krait.transpiler.passes.numbers;

import dev.krait.ir.IrCode;

/**
 * A version of a function whose parameters and variables are Java primitives where they can be.
 *
 * @param facts what it assumes and what follows
 * @param returnsLong whether it returns a long, with a mark for what does not fit
 */
public record NumericVersion(IrCode code, NumericFacts facts, boolean returnsLong) {}
