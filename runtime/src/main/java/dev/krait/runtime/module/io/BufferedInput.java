package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bytes read ahead of what the program asked for. */
final class BufferedInput {
  private static final int FIRST = 8192;

  private final RawStream raw;
  private final int size;
  private byte[] buffer;
  private int start;
  private int end;

  BufferedInput(RawStream raw, int size) {
    this.raw = raw;
    this.size = size;
    this.buffer = new byte[Math.min(size, FIRST)];
  }

  /** How many bytes were read ahead. */
  int ahead() {
    return end - start;
  }

  void clear() {
    start = 0;
    end = 0;
  }

  /** Moves within what is in the buffer; false if that is not enough. */
  boolean skip(long offset) {
    if (offset < -start || offset > end - start || end == 0) {
      return false;
    }
    start += (int) offset;
    return true;
  }

  /** Fills the empty buffer once; what the raw stream said. */
  private int fill() {
    clear();
    if (buffer.length < size) {
      buffer = new byte[Math.min(size, buffer.length * 4)];
    }
    int count = raw.read(buffer, 0, size < buffer.length ? size : buffer.length);
    end = Math.max(count, 0);
    return count;
  }

  private byte[] take(int count) {
    byte[] taken = Arrays.copyOfRange(buffer, start, start + count);
    start += count;
    return taken;
  }

  /** {@code read(count)}. */
  synchronized PyObject read(int count) {
    if (count <= ahead()) {
      return PyBytes.of(take(count));
    }
    byte[] result = new byte[count];
    int done = ahead();
    System.arraycopy(buffer, start, result, 0, done);
    clear();
    while (done < count) {
      int left = count - done;
      int got;
      if (left >= size) {
        got = raw.read(result, done, left - left % size);
      } else {
        got = fill();
        if (got > 0) {
          int used = Math.min(got, left);
          System.arraycopy(buffer, 0, result, done, used);
          start = used;
          got = used;
        }
      }
      if (got < 0 && done == 0) {
        return PyNone.NONE;
      }
      if (got <= 0) {
        break;
      }
      done += got;
    }
    return PyBytes.of(done == count ? result : Arrays.copyOf(result, done));
  }

  /** {@code read()}. */
  synchronized PyObject readAll() {
    byte[] known = take(ahead());
    clear();
    FileIo file = raw.plain();
    PyObject readAll = file != null ? null : raw.object().attrOrNull("readall");
    if (file != null || readAll != null) {
      PyObject rest = file != null ? file.readAll() : readAll.call0();
      if (rest == PyNone.NONE) {
        return known.length == 0 ? rest : PyBytes.of(known);
      }
      if (!(rest instanceof BytesLayout bytes)) {
        throw Errors.typeError("readall() should return bytes");
      }
      return known.length == 0 ? rest : PyBytes.of(joined(known, bytes));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(known);
    while (true) {
      PyObject data = Streams.call(raw.object(), "read");
      if (data != PyNone.NONE && !(data instanceof BytesLayout)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (data == PyNone.NONE || data.len() == 0) {
        return all.size() == 0 ? data : PyBytes.of(all.toByteArray());
      }
      all.writeBytes(((BytesLayout) data).copyBytes());
    }
  }

  private static byte[] joined(byte[] first, BytesLayout second) {
    byte[] all = Arrays.copyOf(first, first.length + second.size());
    System.arraycopy(second.array(), 0, all, first.length, second.size());
    return all;
  }

  /** {@code read1(count)}: at most one read of the raw stream. */
  synchronized PyObject readOnce(int count) {
    if (count == 0) {
      return PyBytes.EMPTY;
    }
    if (ahead() > 0) {
      return PyBytes.of(take(Math.min(count, ahead())));
    }
    clear();
    byte[] result = new byte[count];
    int got = raw.read(result, 0, count);
    return got < 0 ? PyBytes.EMPTY : PyBytes.of(got == count ? result : Arrays.copyOf(result, got));
  }

  /** {@code peek()}: what is there, after one read of the raw stream if nothing is. */
  synchronized PyObject peek() {
    if (ahead() == 0) {
      fill();
    }
    return PyBytes.of(Arrays.copyOfRange(buffer, start, end));
  }

  /** {@code readinto} and {@code readinto1}; -1 if nothing is there yet. */
  synchronized int readInto(byte[] into, int offset, int count, boolean once) {
    int done = Math.min(ahead(), count);
    System.arraycopy(buffer, start, into, offset, done);
    start += done;
    while (done < count) {
      int left = count - done;
      int got = 0;
      if (left > size) {
        got = raw.read(into, offset + done, left);
        if (once && got > 0) {
          return done + got;
        }
      } else if (!once || done == 0) {
        got = fill();
        if (got > 0) {
          got = Math.min(got, left);
          System.arraycopy(buffer, 0, into, offset + done, got);
          start = got;
        }
      }
      if (got < 0 && done == 0) {
        return -1;
      }
      if (got <= 0) {
        break;
      }
      done += got;
    }
    return done;
  }

  /** {@code readline(limit)}; without a limit if it is negative. */
  synchronized PyObject readLine(long limit) {
    int stop = lineEnd(limit);
    if (stop >= 0) {
      return PyBytes.of(take(stop - start));
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      line.write(buffer, start, ahead());
      clear();
      if (limit >= 0 && line.size() >= limit || fill() <= 0) {
        return PyBytes.of(line.toByteArray());
      }
      stop = lineEnd(limit < 0 ? -1 : limit - line.size());
      if (stop >= 0) {
        line.write(buffer, start, stop - start);
        start = stop;
        return PyBytes.of(line.toByteArray());
      }
    }
  }

  /** Behind the next line feed or at the limit; -1 if neither is in the buffer. */
  private int lineEnd(long limit) {
    int last = limit < 0 ? end : (int) Math.min(end, start + limit);
    for (int i = start; i < last; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return limit >= 0 && start + limit <= end ? last : -1;
  }
}
