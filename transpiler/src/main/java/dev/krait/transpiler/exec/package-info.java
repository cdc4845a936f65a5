/**
 * Compiles and runs Python source while a program runs: {@code compile}, {@code exec}, {@code
 * eval}.
 */
package dev.krait.transpiler.exec;
