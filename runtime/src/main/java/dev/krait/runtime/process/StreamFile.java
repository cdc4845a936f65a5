package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A standard stream of the process, or a Java stream that a host put in its place. */
public final class StreamFile extends OpenFile {
  private final InputStream in;
  private final OutputStream out;
  private final int number;
  private Boolean terminal;

  private StreamFile(InputStream in, OutputStream out, int number) {
    this.in = in;
    this.out = out;
    this.number = number;
  }

  /** For reading; {@code number} is the process's own descriptor. */
  public static StreamFile of(InputStream in, int number) {
    return new StreamFile(in, null, number);
  }

  /** For writing; {@code number} is the process's own descriptor. */
  public static StreamFile of(OutputStream out, int number) {
    return new StreamFile(null, out, number);
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (in == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    return count == 0 ? 0 : Math.max(0, in.read(into, offset, count));
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    if (out == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    out.write(from, offset, count);
    return count;
  }

  /** The Java channel where the stream is the process's own, else null. */
  private FileChannel channel() {
    return in instanceof FileInputStream file
        ? file.getChannel()
        : out instanceof FileOutputStream file ? file.getChannel() : null;
  }

  /** Whether the stream is the process's own, which child processes inherit. */
  public boolean isInherited() {
    return channel() != null;
  }

  /** The process's own descriptor. */
  public int number() {
    return number;
  }

  @Override
  public Path path() {
    return isInherited() ? Path.of("/proc/self/fd/" + number) : null;
  }

  @Override
  public long seek(long offset, int whence) throws IOException {
    FileChannel channel = channel();
    if (channel == null || isTerminal()) {
      return super.seek(offset, whence);
    }
    long base = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
    if (base + offset < 0) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    if (whence != 1 || offset != 0) {
      channel.position(base + offset);
    }
    return base + offset;
  }

  @Override
  public boolean isTerminal() {
    if (terminal == null) {
      terminal = isInherited() && Terminals.isStandardTerminal(number);
    }
    return terminal;
  }

  @Override
  public int available() throws IOException {
    return in == null ? -1 : in.available();
  }

  @Override
  public int ready() {
    if (in == null) {
      return Readiness.OUT;
    }
    try {
      return !(in instanceof FileInputStream) || in.available() > 0 ? Readiness.IN : 0;
    } catch (IOException e) {
      return Readiness.IN; // reading will tell
    }
  }

  @Override
  public int mode() {
    return 0x1000 | 0600; // a pipe
  }

  @Override
  public int flags() {
    return in != null ? OpenFlags.O_RDONLY : OpenFlags.O_WRONLY;
  }

  @Override
  protected void close() {
    // the process's own streams stay open, as other worlds and the JVM write to them
  }
}
