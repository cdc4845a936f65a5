package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicInteger;

/** One end of a pipe of the kernel. */
public final class PipeEnd extends OpenFile {

  private final SelectableChannel channel;
  private final boolean reads;
  private final Use own;
  private final Use other;
  private final int number;
  private volatile boolean blocking = true;

  /** Who uses an end, as far as this process knows; it decides what happens at the other end. */
  private static final class Use {
    private final AtomicInteger count = new AtomicInteger(1);
    private String name;
    private volatile boolean certain = true;
  }

  private PipeEnd(SelectableChannel channel, boolean reads, Use own, Use other, int number)
      throws IOException {
    this.channel = channel;
    this.reads = reads;
    this.own = own;
    this.other = other;
    this.number = number;
    channel.configureBlocking(false);
  }

  /** A new pipe: the end to read from, the end to write to. */
  public static PipeEnd[] pipe() throws IOException {
    KernelPipes.Numbered made = KernelPipes.open();
    Use reading = new Use();
    Use writing = new Use();
    reading.name = made.name();
    writing.name = made.name();
    Pipe pipe = made.pipe();
    return new PipeEnd[] {
      new PipeEnd(pipe.source(), true, reading, writing, made.in()),
      new PipeEnd(pipe.sink(), false, writing, reading, made.out())
    };
  }

  /** An end that another process made, of which this one has a channel of its own. */
  static PipeEnd inherited(SelectableChannel channel, int number) throws IOException {
    Use other = new Use();
    other.certain = false;
    return new PipeEnd(channel, channel instanceof ReadableByteChannel, new Use(), other, number);
  }

  /** Whether nothing holds the other end any more. */
  private boolean isAlone() {
    return other.certain && other.count.get() == 0;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (!reads) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int read = receive(into, offset, count);
    while (read < 0 && blocking) {
      Poller.await(channel, SelectionKey.OP_READ, Poller.FOREVER);
      read = receive(into, offset, count);
    }
    if (read < 0) {
      throw new ErrnoException(OsErrors.EAGAIN);
    }
    return read;
  }

  /** Reads what is there: 0 at the end, -1 if there is nothing yet. */
  public int receive(byte[] into, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    int read = ((ReadableByteChannel) channel).read(ByteBuffer.wrap(into, offset, count));
    return read > 0 ? read : read < 0 ? 0 : -1;
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    if (reads) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    int done = Math.max(0, send(from, offset, count));
    while (done < count && blocking) {
      Poller.await(channel, SelectionKey.OP_WRITE, Poller.FOREVER);
      done += Math.max(0, send(from, offset + done, count - done));
    }
    if (done == 0 && count > 0) {
      throw new ErrnoException(OsErrors.EAGAIN);
    }
    return done;
  }

  /** Writes as much as there is room for; -1 if there is none. */
  public int send(byte[] from, int offset, int count) throws IOException {
    int written = ((WritableByteChannel) channel).write(ByteBuffer.wrap(from, offset, count));
    return written == 0 && count > 0 ? -1 : written;
  }

  @Override
  public SelectableChannel inChannel() {
    return reads ? channel : null;
  }

  @Override
  public SelectableChannel outChannel() {
    return reads ? null : channel;
  }

  @Override
  public int ready() {
    return !isAlone() ? 0 : reads ? Readiness.HANG_UP : Readiness.ERROR;
  }

  @Override
  public int kernelNumber(boolean writes) {
    return writes == !reads ? number : -1;
  }

  @Override
  public void share(boolean writes, int change) {
    if (own.count.addAndGet(change) == 0) {
      Readiness.changed();
    }
  }

  @Override
  public void giveAway() {
    own.certain = false;
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
  protected void close() throws IOException {
    KernelPipes.forget(own.name);
    Poller.closeChannel(channel);
    share(!reads, -1);
  }
}
