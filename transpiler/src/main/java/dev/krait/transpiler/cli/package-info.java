/** The command line: the one package that knows the transpiler and the runtime. */
package dev.krait.transpiler.cli;
