/**
 * The standard library at build time: CPython's own modules to a folder of classes, step by step.
 */
package dev.krait.transpiler.library;
