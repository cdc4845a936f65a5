/** Text to abstract syntax tree. */
package dev.krait.transpiler.parser;
