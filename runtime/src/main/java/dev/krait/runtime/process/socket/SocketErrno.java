package dev.krait.runtime.process.socket;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;

/** Error numbers of sockets, and what Java throws instead of them. */
public final class SocketErrno {
  public static final int ENOTSOCK = 88;
  public static final int EDESTADDRREQ = 89;
  public static final int EMSGSIZE = 90;
  public static final int ENOPROTOOPT = 92;
  public static final int EPROTONOSUPPORT = 93;
  public static final int ESOCKTNOSUPPORT = 94;
  public static final int EOPNOTSUPP = 95;
  public static final int EAFNOSUPPORT = 97;
  public static final int EADDRINUSE = 98;
  public static final int EISCONN = 106;
  public static final int ENOTCONN = 107;
  public static final int ETIMEDOUT = 110;
  public static final int ECONNREFUSED = 111;
  public static final int EALREADY = 114;
  public static final int EINPROGRESS = 115;
  private static final int ECONNRESET = 104;

  private SocketErrno() {}

  /** An operation on a channel. */
  interface Operation<T> {
    T run() throws IOException;
  }

  /** Runs an operation; whatever Java throws becomes an {@link ErrnoException}. */
  static <T> T guard(Operation<T> operation) throws IOException {
    try {
      return operation.run();
    } catch (IOException e) {
      throw new ErrnoException(of(e));
    } catch (NotYetConnectedException e) {
      throw new ErrnoException(ENOTCONN);
    } catch (AlreadyConnectedException e) {
      throw new ErrnoException(EISCONN);
    } catch (ConnectionPendingException e) {
      throw new ErrnoException(EALREADY);
    } catch (AlreadyBoundException e) {
      throw new ErrnoException(OsErrors.EINVAL);
    } catch (UnsupportedAddressTypeException | UnresolvedAddressException e) {
      throw new ErrnoException(EAFNOSUPPORT);
    }
  }

  static int of(IOException e) {
    if (e instanceof ClosedChannelException) {
      return OsErrors.EBADF;
    }
    String text = String.valueOf(e.getMessage());
    if (text.startsWith("Connection reset")) {
      return ECONNRESET;
    }
    int errno = OsErrors.errno(e);
    if (errno == OsErrors.EIO) {
      if (e instanceof ConnectException) {
        return ECONNREFUSED;
      } else if (text.contains("Unix domain path too long")) {
        return OsErrors.EINVAL;
      }
    }
    return errno;
  }
}
