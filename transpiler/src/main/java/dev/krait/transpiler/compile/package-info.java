/** Java source to classes, in memory. */
package dev.krait.transpiler.compile;
