package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.Poller;
import dev.krait.runtime.process.Readiness;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.Arrays;

/** What a descriptor of a socket stands for. No operation waits, but reading and writing. */
public abstract class SocketFile extends OpenFile {
  public static final int UNIX = 1;
  public static final int INET = 2;
  public static final int INET6 = 10;
  public static final int STREAM = 1;
  public static final int DATAGRAM = 2;
  static final byte[] NOTHING = {};

  private final int family;
  private final int kind;
  private final int protocol;
  private final SocketOptions options = new SocketOptions(this);
  private volatile boolean blocking = true;
  private byte[] peeked = NOTHING;

  SocketFile(int family, int kind, int protocol) {
    this.family = family;
    this.kind = kind;
    this.protocol = protocol;
  }

  /** {@code AF_INET} and its kin. */
  public final int family() {
    return family;
  }

  /** {@code SOCK_STREAM} or {@code SOCK_DGRAM}. */
  public final int kind() {
    return kind;
  }

  /** The protocol it was asked for. */
  public final int protocol() {
    return protocol;
  }

  /** Its options. */
  public final SocketOptions options() {
    return options;
  }

  /** The channel whose options count. */
  abstract SelectableChannel channel();

  /** The error that {@code SO_ERROR} gives once; 0 for none. */
  int takeError() {
    return 0;
  }

  /** Whether it listens. */
  boolean isListening() {
    return false;
  }

  /** {@code bind}. */
  public abstract void bind(SocketAddress address) throws IOException;

  /** {@code listen}. */
  public void listen(int backlog) throws IOException {
    throw new ErrnoException(SocketErrno.EOPNOTSUPP);
  }

  /** {@code accept}; null if nobody has come. */
  public SocketFile accept() throws IOException {
    throw new ErrnoException(SocketErrno.EOPNOTSUPP);
  }

  /** {@code connect}; false if it goes on in the background. */
  public abstract boolean connect(SocketAddress address) throws IOException;

  /** Whether a connection that goes on in the background has come about; fails if it cannot. */
  public boolean finishConnect() throws IOException {
    return true;
  }

  /** Takes bytes from the kernel: 0 at the end, -1 if there are none yet. */
  protected abstract int take(byte[] into, int offset, int count) throws IOException;

  /** Sends bytes; -1 if there is no room. */
  public abstract int send(byte[] from, int offset, int count) throws IOException;

  /** Sends a message to an address; -1 if there is no room. */
  public abstract int sendTo(byte[] from, int offset, int count, SocketAddress address)
      throws IOException;

  /** Who sent what was received last, or null. */
  public SocketAddress sender() {
    return null;
  }

  /** {@code shutdown}: 0 for reading, 1 for writing, 2 for both. */
  public abstract void shutdown(int how) throws IOException;

  /** {@code getsockname}; null if it has none. */
  public abstract SocketAddress localAddress() throws IOException;

  /** {@code getpeername}; null if it has none. */
  public abstract SocketAddress remoteAddress() throws IOException;

  /** Receives bytes: 0 at the end, -1 if there are none yet. */
  public final synchronized int receive(byte[] into, int offset, int count, boolean peek)
      throws IOException {
    if (peek && peeked.length < count) {
      byte[] more = new byte[count - peeked.length];
      int got = kind == DATAGRAM && peeked.length > 0 ? -1 : take(more, 0, more.length);
      if (got <= 0 && peeked.length == 0) {
        return got;
      }
      byte[] all = Arrays.copyOf(peeked, peeked.length + Math.max(0, got));
      System.arraycopy(more, 0, all, peeked.length, Math.max(0, got));
      peeked = all;
    }
    if (peeked.length == 0) {
      return take(into, offset, count);
    }
    int given = Math.min(count, peeked.length);
    System.arraycopy(peeked, 0, into, offset, given);
    if (!peek) {
      peeked = kind == DATAGRAM ? NOTHING : Arrays.copyOfRange(peeked, given, peeked.length);
    }
    return given;
  }

  /** Waits until it can be read from or written to; false if the time is over first. */
  public boolean await(boolean writes, long end) throws IOException {
    SelectableChannel channel = writes ? outChannel() : inChannel();
    return Poller.await(channel, writes ? SelectionKey.OP_WRITE : SelectionKey.OP_READ, end);
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    while (true) {
      int got = receive(into, offset, count, false);
      if (got >= 0) {
        return got;
      }
      awaitIfBlocking(false);
    }
  }

  @Override
  public int write(byte[] from, int offset, int count) throws IOException {
    int done = 0;
    while (true) {
      int sent = send(from, offset + done, count - done);
      done += Math.max(0, sent);
      if (done == count || !blocking && done > 0) {
        return done;
      }
      awaitIfBlocking(true);
    }
  }

  private void awaitIfBlocking(boolean writes) throws IOException {
    if (!blocking) {
      throw new ErrnoException(OsErrors.EAGAIN);
    }
    await(writes, Poller.FOREVER);
  }

  @Override
  public SelectableChannel inChannel() {
    return channel();
  }

  @Override
  public SelectableChannel outChannel() {
    return channel();
  }

  @Override
  public synchronized int ready() {
    return peeked.length > 0 ? Readiness.IN : 0;
  }

  @Override
  public final boolean isBlocking() {
    return blocking;
  }

  @Override
  public final void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  @Override
  public final int mode() {
    return 0xC000 | 0777;
  }

  @Override
  protected void close() throws IOException {
    Poller.closeChannel(channel());
  }
}
