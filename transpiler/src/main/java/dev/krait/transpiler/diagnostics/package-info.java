/** What is wrong with a source that is rejected, told as CPython tells it. */
package dev.krait.transpiler.diagnostics;
