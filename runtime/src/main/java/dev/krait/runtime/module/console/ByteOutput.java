package dev.krait.runtime.module.console;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.io.OutputStream;

/** A buffer in front of a file descriptor: what {@code sys.stdout} and its {@code buffer} share. */
final class ByteOutput {
  private static final int SIZE = 8192;

  private final OutputStream target;
  private final byte[] buffer = new byte[SIZE];
  private int count;
  private boolean closed;

  ByteOutput(OutputStream target) {
    this.target = target;
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

  synchronized void write(byte[] bytes) {
    requireOpen();
    if (bytes.length > SIZE - count) {
      flush();
      if (bytes.length > SIZE) {
        send(bytes, bytes.length);
        return;
      }
    }
    System.arraycopy(bytes, 0, buffer, count, bytes.length);
    count += bytes.length;
  }

  synchronized void flush() {
    requireOpen();
    int length = count;
    count = 0; // what cannot be written is lost, as in CPython for a broken pipe
    if (length > 0) {
      send(buffer, length);
    }
  }

  private void send(byte[] bytes, int length) {
    try {
      target.write(bytes, 0, length);
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
