package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.module.signal.SignalHandlers;
import java.io.IOException;

/**
 * The bytes in a pipe. As no other process can have a descriptor of this world, a pipe is memory;
 * what passes between it and a child's standard streams are threads.
 */
final class PipeBuffer {
  private static final int CAPACITY = 1 << 16;
  private static final int ATOMIC = 4096;

  private final byte[] ring = new byte[CAPACITY];
  private int start;
  private int size;
  private boolean readerClosed;
  private boolean writerClosed;

  synchronized int size() {
    return size;
  }

  private void changed() {
    notifyAll();
    Readiness.changed();
  }

  /** Reads what is there: 0 at the end, -1 if there is nothing yet and it must not wait. */
  int read(byte[] into, int offset, int count, boolean blocking) {
    while (true) {
      synchronized (this) {
        if (size > 0 || count == 0 || writerClosed || readerClosed) {
          int taken = Math.min(size, count);
          copyOut(into, offset, taken);
          if (taken > 0) {
            changed();
          }
          return taken;
        }
      }
      if (!blocking) {
        return -1;
      }
      pause(true);
    }
  }

  private void copyOut(byte[] into, int offset, int count) {
    int first = Math.min(count, CAPACITY - start);
    System.arraycopy(ring, start, into, offset, first);
    System.arraycopy(ring, 0, into, offset + first, count - first);
    start = (start + count) % CAPACITY;
    size -= count;
  }

  /** Writes everything, or as much as there is room for if it must not wait; -1 if nothing. */
  int write(byte[] from, int offset, int count, boolean blocking) throws IOException {
    int done = 0;
    while (true) {
      synchronized (this) {
        if (readerClosed) {
          throw new ErrnoException(OsErrors.EPIPE);
        }
        int room = CAPACITY - size;
        int left = count - done;
        boolean whole = left > ATOMIC || room >= left; // small writes are never cut
        int added = whole ? Math.min(room, left) : 0;
        if (added > 0) {
          copyIn(from, offset + done, added);
          done += added;
          changed();
        }
        if (done == count) {
          return done;
        }
      }
      if (!blocking) {
        return done == 0 ? -1 : done;
      }
      pause(false);
    }
  }

  private void copyIn(byte[] from, int offset, int count) {
    int end = (start + size) % CAPACITY;
    int first = Math.min(count, CAPACITY - end);
    System.arraycopy(from, offset, ring, end, first);
    System.arraycopy(from, offset + first, ring, 0, count - first);
    size += count;
  }

  /** Waits for a change; a signal may end the wait. */
  private void pause(boolean reads) {
    SignalHandlers.await(
        () -> {
          synchronized (this) {
            boolean stuck = reads ? size == 0 && !writerClosed : !readerClosed;
            if (stuck) {
              wait(reads ? 0 : 100);
            }
          }
        });
  }

  synchronized int ready(boolean reads) {
    if (reads) {
      return (size > 0 ? Readiness.IN : 0) | (writerClosed ? Readiness.HANG_UP : 0);
    }
    return (CAPACITY - size >= ATOMIC ? Readiness.OUT : 0) | (readerClosed ? Readiness.ERROR : 0);
  }

  synchronized void close(boolean reader) {
    if (reader) {
      readerClosed = true;
    } else {
      writerClosed = true;
    }
    changed();
  }
}
