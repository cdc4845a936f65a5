/** Java source to classes, in memory; hashes that tell builds and sources apart. */
package dev.krait.transpiler.compile;
