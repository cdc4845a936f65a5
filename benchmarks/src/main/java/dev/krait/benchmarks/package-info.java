/** Times CPython, Krait and hand-written Java side by side. */
package dev.krait.benchmarks;
