/**
 * A parser of parsing expression grammars that works as the one of CPython: memoising, with left
 * recursion by growing seeds, in two passes, the second with the rules that look for known errors.
 */
package dev.krait.transpiler.diagnostics.peg;
