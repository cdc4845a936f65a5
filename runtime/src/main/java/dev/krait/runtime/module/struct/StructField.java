package dev.krait.runtime.module.struct;

/**
 * One or more values of the same kind in a row.
 *
 * @param code the letter
 * @param isNative whether sizes are those of the machine
 * @param offset where the first one begins
 * @param width how many bytes each has
 * @param count how many there are
 */
record StructField(char code, boolean isNative, int offset, int width, int count) {}
