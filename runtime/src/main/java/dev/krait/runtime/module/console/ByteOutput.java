package dev.krait.runtime.module.console;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.io.OutputStream;

/** A buffer of bytes in front of a file descriptor or of another buffer. */
final class ByteOutput {
  private static final int SIZE = 8192;

  /** Where full buffers go. */
  interface Target {
    /** Takes the first bytes of an array. */
    void write(byte[] bytes, int length) throws IOException;
  }

  private final Target target;
  private final byte[] buffer = new byte[SIZE];
  private int count;
  private boolean closed;

  ByteOutput(Target target) {
    this.target = target;
  }

  /** A buffer in front of a stream that has none. */
  static ByteOutput before(OutputStream stream) {
    return new ByteOutput((bytes, length) -> stream.write(bytes, 0, length));
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Appends a text of ASCII characters only.
   *
   * @return false, with nothing written, if it has other characters or is too long for the buffer
   */
  synchronized boolean writeAscii(String text) {
    requireOpen();
    int length = text.length();
    if (length > SIZE - count) {
      flush();
      if (length > SIZE) {
        return false;
      }
    }
    int at = count;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      buffer[at++] = (byte) c;
    }
    count = at;
    return true;
  }

  void write(byte[] bytes) {
    write(bytes, bytes.length);
  }

  /** Appends the first bytes of an array. */
  synchronized void write(byte[] bytes, int length) {
    requireOpen();
    if (length > SIZE - count) {
      flush();
      if (length > SIZE) {
        send(bytes, length);
        return;
      }
    }
    System.arraycopy(bytes, 0, buffer, count, length);
    count += length;
  }

  synchronized void flush() {
    requireOpen();
    if (count > 0) {
      send(buffer, count); // what cannot be written stays, so that the end of the process tells
      count = 0;
    }
  }

  private void send(byte[] bytes, int length) {
    try {
      target.write(bytes, length);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  synchronized void close() {
    if (!closed) {
      try {
        flush();
      } finally {
        closed = true;
      }
    }
  }

  private void requireOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
  }
}
