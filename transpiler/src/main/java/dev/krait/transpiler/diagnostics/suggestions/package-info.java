/** The keyword that was perhaps meant, as CPython's {@code traceback} module looks for it. */
package dev.krait.transpiler.diagnostics.suggestions;
