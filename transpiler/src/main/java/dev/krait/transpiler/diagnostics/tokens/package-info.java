/**
 * CPython's tokenizer as the diagnoser needs it: byte for byte its state, so that its errors stand
 * where CPython's stand.
 */
package dev.krait.transpiler.diagnostics.tokens;
