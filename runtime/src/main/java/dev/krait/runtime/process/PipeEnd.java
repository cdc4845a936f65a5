package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;

/** One end of a pipe. */
public final class PipeEnd extends OpenFile {
  private static final int EAGAIN = 11;

  private final PipeBuffer buffer;
  private final boolean reads;
  private volatile boolean blocking = true;

  private PipeEnd(PipeBuffer buffer, boolean reads) {
    this.buffer = buffer;
    this.reads = reads;
  }

  /** A new pipe: the end to read from, the end to write to. */
  public static PipeEnd[] pipe() {
    PipeBuffer buffer = new PipeBuffer();
    return new PipeEnd[] {new PipeEnd(buffer, true), new PipeEnd(buffer, false)};
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (!reads) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int read = buffer.read(into, offset, count, blocking);
    if (read < 0) {
      throw new ErrnoException(EAGAIN);
    }
    return read;
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    if (reads) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int written = buffer.write(from, offset, count, blocking);
    if (written < 0) {
      throw new ErrnoException(EAGAIN);
    }
    return written;
  }

  @Override
  public int ready() {
    return buffer.ready(reads);
  }

  @Override
  public int available() {
    return reads ? buffer.size() : -1;
  }

  @Override
  public boolean isBlocking() {
    return blocking;
  }

  @Override
  public void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  @Override
  public int mode() {
    return 0x1000 | 0600;
  }

  @Override
  public int flags() {
    return reads ? OpenFlags.O_RDONLY : OpenFlags.O_WRONLY;
  }

  @Override
  protected void close() {
    buffer.close(reads);
  }
}
