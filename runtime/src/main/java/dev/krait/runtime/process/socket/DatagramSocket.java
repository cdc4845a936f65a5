package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;

/** A socket for datagrams. */
public final class DatagramSocket extends SocketFile {
  private static final int LARGEST = 65507;

  private final DatagramChannel channel;
  private SocketAddress sender;
  private boolean readShut;

  private DatagramSocket(int family, int protocol, DatagramChannel channel) {
    super(family, DATAGRAM, protocol);
    this.channel = channel;
  }

  /** A new socket. */
  public static DatagramSocket open(int family, int protocol) throws IOException {
    if (family == UNIX) {
      throw new ErrnoException(SocketErrno.EPROTONOSUPPORT);
    }
    DatagramChannel channel =
        SocketErrno.guard(
            () ->
                DatagramChannel.open(
                    family == INET ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6));
    channel.configureBlocking(false);
    return new DatagramSocket(family, protocol, channel);
  }

  @Override
  SelectableChannel channel() {
    return channel;
  }

  @Override
  public void bind(SocketAddress address) throws IOException {
    SocketErrno.guard(() -> channel.bind(address));
  }

  @Override
  public boolean connect(SocketAddress address) throws IOException {
    SocketErrno.guard(
        () -> {
          if (channel.isConnected()) {
            channel.disconnect();
          }
          return channel.connect(address);
        });
    return true;
  }

  @Override
  protected int take(byte[] into, int offset, int count) throws IOException {
    // Java drops what does not fit without saying how long the message was; so does POSIX
    ByteBuffer buffer = ByteBuffer.wrap(into, offset, count);
    SocketAddress from = SocketErrno.guard(() -> channel.receive(buffer));
    if (from == null) {
      return readShut ? 0 : -1;
    }
    sender = from;
    return buffer.position() - offset;
  }

  @Override
  public SocketAddress sender() {
    return sender;
  }

  @Override
  public int send(byte[] from, int offset, int count) throws IOException {
    if (!channel.isConnected()) {
      throw new ErrnoException(SocketErrno.EDESTADDRREQ);
    }
    check(count);
    int sent = SocketErrno.guard(() -> channel.write(ByteBuffer.wrap(from, offset, count)));
    return sent == 0 && count > 0 ? -1 : sent;
  }

  @Override
  public int sendTo(byte[] from, int offset, int count, SocketAddress address) throws IOException {
    check(count);
    ByteBuffer buffer = ByteBuffer.wrap(from, offset, count);
    int sent =
        SocketErrno.guard(
            () -> {
              SocketAddress connected = channel.getRemoteAddress();
              return connected == null || connected.equals(address)
                  ? channel.send(buffer, address)
                  : sendElsewhere(buffer, address);
            });
    return sent == 0 && count > 0 ? -1 : sent;
  }

  /** Java refuses what POSIX allows: another receiver than the connected one. */
  private int sendElsewhere(ByteBuffer buffer, SocketAddress address) throws IOException {
    SocketAddress connected = channel.getRemoteAddress();
    channel.disconnect();
    try {
      return channel.send(buffer, address);
    } finally {
      channel.connect(connected);
    }
  }

  private static void check(int count) throws IOException {
    if (count > LARGEST) {
      throw new ErrnoException(SocketErrno.EMSGSIZE);
    }
  }

  @Override
  public void shutdown(int how) throws IOException {
    if (!channel.isConnected()) {
      throw new ErrnoException(SocketErrno.ENOTCONN);
    }
    if (how < 0 || how > 2) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    readShut |= how != 1;
  }

  @Override
  public SocketAddress localAddress() throws IOException {
    return SocketErrno.guard(channel::getLocalAddress);
  }

  @Override
  public SocketAddress remoteAddress() throws IOException {
    SocketAddress address = SocketErrno.guard(channel::getRemoteAddress);
    if (address == null) {
      throw new ErrnoException(SocketErrno.ENOTCONN);
    }
    return address;
  }
}
