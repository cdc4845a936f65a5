/**
 * What emitted Java calls beside the operations of {@code PyObject}: linking, call sites, displays,
 * handlers.
 */
package dev.krait.runtime.emitted;
