/**
 * Python to Java: {@link dev.krait.transpiler.Pipeline} runs the stages, each of which is a
 * package.
 */
package dev.krait.transpiler;
