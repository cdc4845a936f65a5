/** The SyntaxErrors and SyntaxWarnings that CPython finds after parsing. */
package dev.krait.transpiler.diagnostics.semantic;
