/**
 * Which variables and expressions are numbers that emitted code can keep as Java's {@code long} and
 * {@code double}: an analysis of intervals, whose results the emitter reads from side tables.
 */
package dev.krait.transpiler.passes.numbers;
