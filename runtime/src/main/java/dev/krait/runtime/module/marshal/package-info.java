/** The module {@code marshal}: values to bytes and back, in CPython's format. */
package dev.krait.runtime.module.marshal;
