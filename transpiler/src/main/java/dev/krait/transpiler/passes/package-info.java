/**
 * Passes over the intermediate representation, and the analyses whose results the emitter reads
 * from side tables.
 */
package dev.krait.transpiler.passes;
