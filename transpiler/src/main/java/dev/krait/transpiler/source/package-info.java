/** Source text: from bytes to characters, lines and columns. */
package dev.krait.transpiler.source;
