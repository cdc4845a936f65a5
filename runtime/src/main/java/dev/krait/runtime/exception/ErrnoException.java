package dev.krait.runtime.exception;

import java.io.IOException;

/** A failure of the operating system with the number that C programs find in {@code errno}. */
public final class ErrnoException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int errno;

  public ErrnoException(int errno) {
    super(OsErrors.message(errno));
    this.errno = errno;
  }

  /** The error number. */
  public int errno() {
    return errno;
  }
}
