/** Scopes and symbols, by the rules of CPython's {@code symtable}. */
package dev.krait.transpiler.symbols;
