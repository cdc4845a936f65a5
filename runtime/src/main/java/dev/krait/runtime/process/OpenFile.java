package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.file.Path;

/**
 * What a file descriptor stands for, as POSIX's open file description: several descriptors may
 * share one, and with it the position.
 */
public abstract class OpenFile {
  private int references;

  /** Where it was opened; null if nowhere. */
  public Path path() {
    return null;
  }

  /** Reads up to a number of bytes; 0 at the end. */
  public abstract int read(byte[] into, int offset, int count) throws IOException;

  /** Writes up to a number of bytes; how many. */
  public abstract int write(byte[] from, int offset, int count) throws IOException;

  /** {@code lseek}: 0, 1 and 2 count from the start, the position and the end. */
  public long seek(long offset, int whence) throws IOException {
    throw new ErrnoException(OsErrors.ESPIPE);
  }

  /** The size in bytes. */
  public long size() throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  /** Makes the file so long. */
  public void truncate(long size) throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  /** {@code fsync}. */
  public void sync() throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  /** Whether a terminal is behind it. */
  public boolean isTerminal() {
    return false;
  }

  /** The type and permission bits that {@code fstat} shows where there is no path. */
  public int mode() {
    return 0;
  }

  /** The flags it was opened with. */
  public int flags() {
    return OpenFlags.O_RDWR;
  }

  /** Whether reading or writing returns at once. */
  public boolean isBlocking() {
    return true;
  }

  /** Changes {@link #isBlocking}. */
  public void setBlocking(boolean blocking) throws IOException {
    if (!blocking) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
  }

  /** How many bytes can be read at once; -1 if that is not known. */
  public int available() throws IOException {
    return -1;
  }

  /**
   * What is known to be possible without waiting, as bits of {@link Readiness}; what the kernel has
   * to say comes from the channels.
   */
  public int ready() {
    return Readiness.IN | Readiness.OUT;
  }

  /** What the kernel is asked whether there is something to read; null if it cannot be asked. */
  public SelectableChannel inChannel() {
    return null;
  }

  /** What the kernel is asked whether writing will not wait; null if it cannot be asked. */
  public SelectableChannel outChannel() {
    return null;
  }

  /** Takes note of what the kernel did meanwhile: a connection that has come about, or failed. */
  public void advance() {}

  /** The number that the kernel knows one direction by; -1 if that is not known. */
  public int kernelNumber(boolean writes) {
    return -1;
  }

  /** Another process got one direction, or lost it again. */
  public void share(boolean writes, int change) {}

  /** Other processes got it, and nobody knows how long they will have it. */
  public void giveAway() {}

  /** Ends the use by the last descriptor. */
  protected abstract void close() throws IOException;

  /** One more use. Returns this. */
  public final synchronized OpenFile retain() {
    references++;
    return this;
  }

  /** One use less; the last one closes it. */
  public final void release() throws IOException {
    boolean last;
    synchronized (this) {
      last = --references == 0;
    }
    if (last) {
      close();
    }
  }

  /** {@link #release} where nothing depends on what becomes of the file. */
  final void releaseQuietly() {
    try {
      release();
    } catch (IOException e) {
      // as said
    }
  }
}
