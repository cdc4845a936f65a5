package dev.krait.runtime.module.mmap;

import dev.krait.runtime.exception.Errors;

/** What may be done with mapped memory; the order is that of the numbers of {@code ACCESS_…}. */
enum Access {
  DEFAULT,
  READ,
  WRITE,
  COPY;

  private static final int SHARED = 1;
  private static final int READABLE = 1;
  private static final int WRITABLE = 2;

  /** The access that the arguments of {@code mmap} ask for together. */
  static Access of(long access, long flags, long protection) {
    boolean plain = flags == SHARED && protection == (READABLE | WRITABLE);
    if (access != 0 && !plain) {
      throw Errors.valueError("mmap can't specify both access, flags and prot.");
    }
    if (access < 0 || access >= values().length) {
      throw Errors.valueError("mmap invalid access parameter.");
    }
    if (access != 0) {
      return values()[(int) access];
    }
    if ((protection & WRITABLE) == 0) {
      return READ;
    }
    return (protection & READABLE) == 0 ? WRITE : DEFAULT;
  }

  boolean isWritable() {
    return this != READ;
  }

  boolean isResizable() {
    return this == DEFAULT || this == WRITE;
  }
}
