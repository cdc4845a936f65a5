package dev.krait.runtime.module.io;

/** Bytes that wait to be written to a raw stream. */
final class BufferedOutput {
  private static final String MESSAGE = "write could not complete without blocking";

  private final RawStream raw;
  private final WriteBuffer buffer;

  BufferedOutput(RawStream raw, int size) {
    this.raw = raw;
    this.buffer = new WriteBuffer(size);
    FileIo file = raw.plain();
    if (file != null && file.remains() != null) {
      file.remains().setBuffer(buffer);
    }
  }

  int pending() {
    return buffer.size();
  }

  boolean hasPending() {
    return buffer.size() > 0;
  }

  void clear() {
    buffer.clear();
  }

  synchronized void flush() {
    while (buffer.size() > 0) {
      int count = raw.write(buffer.array(), 0, buffer.size());
      if (count < 0) {
        throw IoErrors.wouldBlock(MESSAGE, 0);
      }
      buffer.drop(count);
    }
  }

  synchronized void write(byte[] bytes, int length) {
    if (length <= buffer.room()) {
      buffer.add(bytes, 0, length);
      return;
    }
    int done = 0;
    if (!tryFlush()) { // the raw stream takes nothing: keep as much as there is room for
      done = Math.min(buffer.room(), length);
      buffer.add(bytes, 0, done);
      if (done == length) {
        return;
      }
      throw IoErrors.wouldBlock(MESSAGE, done);
    }
    while (length - done > buffer.capacity()) {
      int count = raw.write(bytes, done, length - done);
      if (count < 0) {
        int kept = Math.min(buffer.capacity(), length - done);
        buffer.add(bytes, done, kept);
        done += kept;
        if (done < length) {
          throw IoErrors.wouldBlock(MESSAGE, done);
        }
        return;
      }
      done += count;
    }
    buffer.add(bytes, done, length - done);
  }

  /** Writes what waits; false if the raw stream takes no more at the moment. */
  private boolean tryFlush() {
    while (buffer.size() > 0) {
      int count = raw.write(buffer.array(), 0, buffer.size());
      if (count < 0) {
        return false;
      }
      buffer.drop(count);
    }
    return true;
  }
}
