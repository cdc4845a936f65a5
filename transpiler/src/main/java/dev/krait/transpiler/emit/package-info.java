/**
 * Intermediate representation to Java source, through JavaPoet. It decides spelling, not semantics.
 */
package dev.krait.transpiler.emit;
