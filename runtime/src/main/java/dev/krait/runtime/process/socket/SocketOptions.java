package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.net.ExtendedSocketOptions;

/** The options of a socket by the numbers of Linux. */
public final class SocketOptions {
  static final int BACKLOG = 128;
  public static final int SOL_SOCKET = 1;
  public static final int SO_LINGER = 13;
  private static final int SO_REUSEADDR = 2;
  private static final int SO_TYPE = 3;
  private static final int SO_ERROR = 4;
  private static final int SO_SNDBUF = 7;
  private static final int SO_RCVBUF = 8;
  private static final int SO_ACCEPTCONN = 30;
  private static final int SO_PROTOCOL = 38;
  private static final int SO_DOMAIN = 39;

  /** Linux knows no others of {@code SOL_SOCKET}. */
  private static final int LAST = 83;

  private static final int IP = 0;
  private static final int TCP = 6;
  private static final int UDP = 17;
  private static final int IPV6 = 41;
  private static final int V6ONLY = 26;

  private final SocketFile socket;

  /** What was set: the level and the name in one number, and the value. */
  private final Map<Long, Integer> values = new LinkedHashMap<>();

  SocketOptions(SocketFile socket) {
    this.socket = socket;
  }

  private static long key(int level, int name) {
    return (long) level << 32 | name;
  }

  /** Whether an address of version 4 is none of this socket's business. */
  boolean isVersion6Only() {
    return values.getOrDefault(key(IPV6, V6ONLY), 0) != 0;
  }

  private static SocketOption<?> javaOption(int level, int name) {
    return switch (level) {
      case SOL_SOCKET ->
          switch (name) {
            case SO_REUSEADDR -> StandardSocketOptions.SO_REUSEADDR;
            case 6 -> StandardSocketOptions.SO_BROADCAST;
            case SO_SNDBUF -> StandardSocketOptions.SO_SNDBUF;
            case SO_RCVBUF -> StandardSocketOptions.SO_RCVBUF;
            case 9 -> StandardSocketOptions.SO_KEEPALIVE;
            case SO_LINGER -> StandardSocketOptions.SO_LINGER;
            case 15 -> StandardSocketOptions.SO_REUSEPORT;
            default -> null;
          };
      case IP ->
          switch (name) {
            case 1 -> StandardSocketOptions.IP_TOS;
            case 33 -> StandardSocketOptions.IP_MULTICAST_TTL;
            case 34 -> StandardSocketOptions.IP_MULTICAST_LOOP;
            default -> null;
          };
      case TCP ->
          switch (name) {
            case 1 -> StandardSocketOptions.TCP_NODELAY;
            case 4 -> ExtendedSocketOptions.TCP_KEEPIDLE;
            case 5 -> ExtendedSocketOptions.TCP_KEEPINTERVAL;
            case 6 -> ExtendedSocketOptions.TCP_KEEPCOUNT;
            case 12 -> ExtendedSocketOptions.TCP_QUICKACK;
            default -> null;
          };
      default -> null;
    };
  }

  /** {@code setsockopt} with a number. */
  public void set(int level, int name, int value) throws IOException {
    check(level);
    values.put(key(level, name), value);
    if (socket.channel() instanceof NetworkChannel channel) {
      apply(channel, level, name, value);
    }
  }

  /** There are no other levels, and those of TCP exist for TCP only. */
  private void check(int level) throws IOException {
    boolean tcp = socket.kind() == SocketFile.STREAM;
    boolean internet = socket.family() != SocketFile.UNIX;
    boolean known =
        level == SOL_SOCKET
            || internet && (level == IP || level == (tcp ? TCP : UDP))
            || socket.family() == SocketFile.INET6 && level == IPV6;
    if (!known) {
      throw new ErrnoException(internet ? SocketErrno.ENOPROTOOPT : SocketErrno.EOPNOTSUPP);
    }
  }

  /** Gives a channel that takes another's place what was set. */
  void apply(NetworkChannel channel) throws IOException {
    apply(channel, SOL_SOCKET, SO_REUSEADDR, values.getOrDefault(key(SOL_SOCKET, SO_REUSEADDR), 0));
    for (Map.Entry<Long, Integer> each : values.entrySet()) {
      apply(channel, (int) (each.getKey() >> 32), each.getKey().intValue(), each.getValue());
    }
  }

  @SuppressWarnings("unchecked")
  private static void apply(NetworkChannel channel, int level, int name, int value)
      throws IOException {
    SocketOption<?> option = javaOption(level, name);
    if (option == null || !channel.supportedOptions().contains(option)) {
      return; // kept, but without effect
    }
    SocketErrno.guard(
        () ->
            option.type() == Boolean.class
                ? channel.setOption((SocketOption<Boolean>) option, value != 0)
                : channel.setOption((SocketOption<Integer>) option, value));
  }

  /** {@code getsockopt} for a number. */
  public int get(int level, int name) throws IOException {
    check(level);
    if (level == SOL_SOCKET) {
      switch (name) {
        case SO_TYPE:
          return socket.kind();
        case SO_ERROR:
          return socket.takeError();
        case SO_ACCEPTCONN:
          return socket.isListening() ? 1 : 0;
        case SO_DOMAIN:
          return socket.family();
        case SO_PROTOCOL:
          return protocol();
        default:
          break;
      }
    }
    SocketOption<?> option = javaOption(level, name);
    if (option != null
        && socket.channel() instanceof NetworkChannel channel
        && channel.supportedOptions().contains(option)) {
      Object value = SocketErrno.guard(() -> channel.getOption(option));
      if (value instanceof Boolean on) {
        return on ? 1 : 0;
      }
      int number = value == null ? 0 : (Integer) value;
      boolean buffer = level == SOL_SOCKET && (name == SO_SNDBUF || name == SO_RCVBUF);
      return buffer ? number * 2 : number; // Linux doubles it, Java halves it again
    }
    if (level == SOL_SOCKET && name > LAST) {
      throw new ErrnoException(SocketErrno.ENOPROTOOPT);
    }
    return values.getOrDefault(key(level, name), 0);
  }

  private int protocol() {
    if (socket.family() == SocketFile.UNIX) {
      return 0;
    }
    return socket.channel() instanceof DatagramChannel ? UDP : TCP;
  }
}
