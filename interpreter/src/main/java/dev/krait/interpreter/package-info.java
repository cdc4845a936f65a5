/** Executes intermediate representation on the runtime, for code that is not worth compiling. */
package dev.krait.interpreter;
