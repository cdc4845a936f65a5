package dev.krait.runtime.module.console;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffer behind a file descriptor: what {@code sys.stdin} and its {@code buffer} share. */
final class ByteInput {
  private static final int SIZE = 8192;

  private final InputStream source;
  private final byte[] buffer = new byte[SIZE];
  private int start;
  private int end;
  private boolean closed;

  ByteInput(InputStream source) {
    this.source = source;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** Makes sure that a byte is in the buffer; false at the end of the input. */
  private boolean fill() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    if (start < end) {
      return true;
    }
    try {
      int count = source.read(buffer, 0, SIZE);
      start = 0;
      end = Math.max(count, 0);
      return count > 0;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  /** The next byte without taking it; -1 at the end of the input. */
  synchronized int peek() {
    return fill() ? buffer[start] & 0xff : -1;
  }

  /** Takes the next byte; -1 at the end of the input. */
  synchronized int read() {
    return fill() ? buffer[start++] & 0xff : -1;
  }

  /** Up to a number of bytes; all if negative. */
  synchronized byte[] read(long size) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    while ((size < 0 || result.size() < size) && fill()) {
      int count = end - start;
      if (size >= 0) {
        count = (int) Math.min(count, size - result.size());
      }
      result.write(buffer, start, count);
      start += count;
    }
    return result.toByteArray();
  }

  /** Up to and with the next line feed, or up to a number of bytes if that is not negative. */
  synchronized byte[] readLine(long size) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && (size < 0 || result.size() < size) && fill()) {
      int stop = start;
      int last = size < 0 ? end : (int) Math.min(end, start + size - result.size());
      while (stop < last && !ended) {
        ended = buffer[stop++] == '\n';
      }
      result.write(buffer, start, stop - start);
      start = stop;
    }
    return result.toByteArray();
  }
}
