package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;

/** One end of a pipe. */
public final class PipeEnd extends OpenFile {
  private static final int EAGAIN = 11;

  private final Pipe.SourceChannel source;
  private final Pipe.SinkChannel sink;

  private PipeEnd(Pipe.SourceChannel source, Pipe.SinkChannel sink) {
    this.source = source;
    this.sink = sink;
  }

  /** A new pipe: the end to read from, the end to write to. */
  public static PipeEnd[] pipe() throws IOException {
    Pipe pipe = Pipe.open();
    return new PipeEnd[] {new PipeEnd(pipe.source(), null), new PipeEnd(null, pipe.sink())};
  }

  /** The Java channel. */
  public SelectableChannel channel() {
    return source != null ? source : sink;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (source == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int read = source.read(ByteBuffer.wrap(into, offset, count));
    if (read == 0 && count > 0 && !isBlocking()) {
      throw new ErrnoException(EAGAIN);
    }
    return Math.max(0, read);
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    if (sink == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int written = sink.write(ByteBuffer.wrap(from, offset, count));
    if (written == 0 && count > 0 && !isBlocking()) {
      throw new ErrnoException(EAGAIN);
    }
    return written;
  }

  @Override
  public boolean isBlocking() {
    return channel().isBlocking();
  }

  @Override
  public void setBlocking(boolean blocking) throws IOException {
    channel().configureBlocking(blocking);
  }

  @Override
  public int mode() {
    return 0x1000 | 0600;
  }

  @Override
  public int flags() {
    return source != null ? OpenFlags.O_RDONLY : OpenFlags.O_WRONLY;
  }

  @Override
  protected void close() throws IOException {
    channel().close();
  }
}
