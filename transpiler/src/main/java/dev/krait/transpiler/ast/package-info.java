/** The abstract syntax tree, with the names and fields of CPython's {@code ast}. */
package dev.krait.transpiler.ast;
