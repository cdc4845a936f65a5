package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.process.Poller;
import dev.krait.runtime.process.Watched;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;

/**
 * A stream socket. Java has different channels for those that connect and those that listen, so the
 * channel is replaced when it turns out which it is.
 */
public final class StreamSocket extends SocketFile {
  private volatile SocketChannel connecting;
  private volatile ServerSocketChannel serving;
  private boolean listens;
  private boolean readShut;
  private int error;

  private StreamSocket(int family, int protocol, SocketChannel channel) {
    super(family, STREAM, protocol);
    connecting = channel;
  }

  /** A new socket. */
  public static StreamSocket open(int family, int protocol) throws IOException {
    return new StreamSocket(family, protocol, SocketErrno.guard(() -> channel(family)));
  }

  private static ProtocolFamily javaFamily(int family) {
    return switch (family) {
      case UNIX -> StandardProtocolFamily.UNIX;
      case INET -> StandardProtocolFamily.INET;
      default -> StandardProtocolFamily.INET6;
    };
  }

  private static SocketChannel channel(int family) throws IOException {
    SocketChannel channel = SocketChannel.open(javaFamily(family));
    channel.configureBlocking(false);
    return channel;
  }

  @Override
  SelectableChannel channel() {
    return serving != null ? serving : connecting;
  }

  private NetworkChannel network() {
    return serving != null ? serving : connecting;
  }

  @Override
  boolean isListening() {
    return listens;
  }

  @Override
  public synchronized void bind(SocketAddress address) throws IOException {
    if (network().getLocalAddress() != null) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    SocketErrno.guard(
        () -> {
          if (family() == UNIX) {
            serve(address, SocketOptions.BACKLOG); // what binds a file cannot be bound again
          } else {
            connecting.bind(address);
          }
          return null;
        });
  }

  private void serve(SocketAddress address, int backlog) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(javaFamily(family()));
    try {
      server.configureBlocking(false);
      options().apply(server);
      server.bind(address, backlog);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    SocketChannel before = connecting;
    serving = server;
    connecting = null;
    if (before != null) {
      Poller.closeChannel(before);
      Watched.replaced();
    }
  }

  @Override
  public synchronized void listen(int backlog) throws IOException {
    if (serving == null) {
      if (connecting.isConnected() || connecting.isConnectionPending()) {
        throw new ErrnoException(OsErrors.EINVAL);
      }
      SocketErrno.guard(
          () -> {
            SocketAddress address = connecting.getLocalAddress();
            if (address == null && family() == UNIX) {
              throw new ErrnoException(OsErrors.EINVAL);
            }
            Poller.closeChannel(connecting); // gives the port free, which the server takes at once
            serve(address, Math.max(1, backlog));
            return null;
          });
    }
    listens = true;
  }

  @Override
  public SocketFile accept() throws IOException {
    if (!listens) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    SocketChannel channel = SocketErrno.guard(serving::accept);
    if (channel == null) {
      return null;
    }
    channel.configureBlocking(false);
    return new StreamSocket(family(), protocol(), channel);
  }

  @Override
  public synchronized boolean connect(SocketAddress address) throws IOException {
    if (listens) {
      throw new ErrnoException(SocketErrno.EISCONN);
    }
    if (serving != null) {
      SocketAddress bound = serving.getLocalAddress();
      Poller.closeChannel(serving);
      serving = null;
      connecting = channel(family());
      Files.deleteIfExists(((UnixDomainSocketAddress) bound).getPath());
      connecting.bind(bound);
      Watched.replaced();
    }
    if (connecting.isConnectionPending()) {
      if (!finishConnect()) {
        throw new ErrnoException(SocketErrno.EALREADY);
      }
      return true;
    }
    try {
      return SocketErrno.guard(() -> connecting.connect(address));
    } catch (ErrnoException e) {
      if (!connecting.isOpen()) {
        renew();
      }
      throw e;
    }
  }

  /** Java closes a channel that could not connect; a socket can be used on. */
  private void renew() throws IOException {
    Poller.closeChannel(connecting);
    connecting = channel(family());
    options().apply(connecting);
    Watched.replaced();
  }

  @Override
  public synchronized boolean finishConnect() throws IOException {
    if (connecting == null || !connecting.isConnectionPending()) {
      if (error != 0) {
        throw new ErrnoException(takeError());
      }
      return true;
    }
    try {
      return SocketErrno.guard(connecting::finishConnect);
    } catch (ErrnoException e) {
      renew();
      throw e;
    }
  }

  @Override
  public synchronized void advance() {
    try {
      finishConnect();
    } catch (IOException e) {
      error = SocketErrno.of(e);
    }
  }

  @Override
  int takeError() {
    if (connecting != null && connecting.isConnectionPending()) {
      advance();
    }
    int result = error;
    error = 0;
    return result;
  }

  private SocketChannel connected() throws IOException {
    SocketChannel channel = connecting;
    if (channel == null) {
      throw new ErrnoException(SocketErrno.ENOTCONN);
    }
    if (channel.isConnectionPending()) {
      finishConnect();
    }
    if (error != 0) {
      throw new ErrnoException(takeError());
    }
    return connecting;
  }

  @Override
  protected int take(byte[] into, int offset, int count) throws IOException {
    SocketChannel channel = connected();
    if (channel.isConnectionPending()) {
      return -1;
    }
    if (count == 0 && channel.isConnected()) {
      return 0;
    }
    int got = SocketErrno.guard(() -> channel.read(ByteBuffer.wrap(into, offset, count)));
    return got > 0 ? got : got < 0 || readShut ? 0 : -1;
  }

  @Override
  public int send(byte[] from, int offset, int count) throws IOException {
    SocketChannel channel = connected();
    if (channel.isConnectionPending()) {
      return -1;
    }
    try {
      int sent = SocketErrno.guard(() -> channel.write(ByteBuffer.wrap(from, offset, count)));
      return sent == 0 && count > 0 ? -1 : sent;
    } catch (ErrnoException e) {
      boolean notConnected = e.errno() == SocketErrno.ENOTCONN;
      boolean shut = e.errno() == OsErrors.EBADF && channel.isOpen();
      throw notConnected || shut ? new ErrnoException(OsErrors.EPIPE) : e;
    }
  }

  @Override
  public int sendTo(byte[] from, int offset, int count, SocketAddress address) throws IOException {
    return send(from, offset, count);
  }

  @Override
  public boolean await(boolean writes, long end) throws IOException {
    SelectableChannel channel = channel();
    int operation = writes ? SelectionKey.OP_WRITE : SelectionKey.OP_READ;
    if (channel instanceof ServerSocketChannel) {
      operation = SelectionKey.OP_ACCEPT;
    } else if (connecting.isConnectionPending()) {
      operation = SelectionKey.OP_CONNECT;
    }
    return Poller.await(channel, operation, end);
  }

  @Override
  public void shutdown(int how) throws IOException {
    SocketChannel channel = connected();
    SocketErrno.guard(
        () -> {
          if (how != 1) {
            readShut = true;
            channel.shutdownInput();
          }
          if (how != 0) {
            channel.shutdownOutput();
          }
          return null;
        });
  }

  @Override
  public SocketAddress localAddress() throws IOException {
    return SocketErrno.guard(network()::getLocalAddress);
  }

  @Override
  public SocketAddress remoteAddress() throws IOException {
    SocketChannel channel = connecting;
    if (channel == null || !channel.isConnected()) {
      throw new ErrnoException(SocketErrno.ENOTCONN);
    }
    return SocketErrno.guard(channel::getRemoteAddress);
  }
}
