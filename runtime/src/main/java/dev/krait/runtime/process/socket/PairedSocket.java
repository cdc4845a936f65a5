package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.process.PipeEnd;
import dev.krait.runtime.process.Readiness;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectableChannel;

/**
 * One of two connected sockets, made of two pipes: unlike Java's sockets, another process can get
 * them.
 */
public final class PairedSocket extends SocketFile {
  private final PipeEnd in;
  private final PipeEnd out;
  private boolean inShut;
  private boolean outShut;

  /** One that reads and writes pipes. */
  public PairedSocket(PipeEnd in, PipeEnd out) {
    super(UNIX, STREAM, 0);
    this.in = in;
    this.out = out;
  }

  /** Two that are connected. */
  public static PairedSocket[] pair() throws IOException {
    PipeEnd[] one = PipeEnd.pipe();
    PipeEnd[] other = PipeEnd.pipe();
    return new PairedSocket[] {
      new PairedSocket(one[0], other[1]), new PairedSocket(other[0], one[1])
    };
  }

  @Override
  SelectableChannel channel() {
    return null;
  }

  @Override
  public SelectableChannel inChannel() {
    return in.inChannel();
  }

  @Override
  public SelectableChannel outChannel() {
    return out.outChannel();
  }

  @Override
  public int ready() {
    boolean gone = out.ready() != 0;
    return super.ready()
        | (inShut ? Readiness.IN : 0)
        | (outShut ? Readiness.OUT : 0)
        | (gone && in.ready() != 0 ? Readiness.IN | Readiness.HANG_UP : 0);
  }

  @Override
  public void bind(SocketAddress address) throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  @Override
  public void listen(int backlog) throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  @Override
  public SocketFile accept() throws IOException {
    throw new ErrnoException(OsErrors.EINVAL);
  }

  @Override
  public boolean connect(SocketAddress address) throws IOException {
    throw new ErrnoException(SocketErrno.EISCONN);
  }

  @Override
  protected int take(byte[] into, int offset, int count) throws IOException {
    return inShut ? 0 : SocketErrno.guard(() -> in.receive(into, offset, count));
  }

  @Override
  public int send(byte[] from, int offset, int count) throws IOException {
    if (outShut) {
      throw new ErrnoException(OsErrors.EPIPE);
    }
    return SocketErrno.guard(() -> out.send(from, offset, count));
  }

  @Override
  public int sendTo(byte[] from, int offset, int count, SocketAddress address) throws IOException {
    throw new ErrnoException(SocketErrno.EISCONN);
  }

  @Override
  public synchronized void shutdown(int how) throws IOException {
    if (how != 1 && !inShut) {
      inShut = true;
      in.retain().release();
    }
    if (how != 0 && !outShut) {
      outShut = true;
      out.retain().release();
    }
    Readiness.changed();
  }

  @Override
  public SocketAddress localAddress() {
    return null;
  }

  @Override
  public SocketAddress remoteAddress() {
    return null;
  }

  @Override
  public int kernelNumber(boolean writes) {
    return writes ? out.kernelNumber(true) : in.kernelNumber(false);
  }

  @Override
  public void share(boolean writes, int change) {
    (writes ? out : in).share(writes, change);
  }

  @Override
  public void giveAway() {
    in.giveAway();
    out.giveAway();
  }

  @Override
  protected synchronized void close() throws IOException {
    shutdown(2);
  }
}
