package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.FileNames;
import dev.krait.runtime.process.WorkingDirectory;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Addresses as Python has them: pairs of host and port, quadruples, paths. */
final class Addresses {
  private static final int LONGEST_PATH = 107;

  private Addresses() {}

  /** The address for a socket; {@code caller} is what messages name. */
  static SocketAddress of(PySocket socket, PyObject value, String caller) {
    return switch (socket.family()) {
      case SocketFile.UNIX -> path(value);
      case SocketFile.INET -> {
        PyObject[] parts = tuple(value, caller, "AF_INET");
        if (parts.length != 2) {
          throw Errors.typeError("AF_INET address must be a pair (host, port)");
        }
        InetAddress host = HostNames.find(hostName(parts[0]), SocketFile.INET);
        yield new InetSocketAddress(host, port(parts[1], caller));
      }
      case SocketFile.INET6 -> {
        PyObject[] parts = tuple(value, caller, "AF_INET6");
        if (parts.length < 2 || parts.length > 4) {
          throw Errors.typeError(
              "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
        }
        InetAddress host = HostNames.find(hostName(parts[0]), SocketFile.INET6);
        int port = port(parts[1], caller);
        if (parts.length > 2 && (Index.toLong(parts[2]) & ~0xfffffL) != 0) {
          throw Errors.overflowError(caller + "(): flowinfo must be 0-1048575.");
        }
        long scope = parts.length > 3 ? Index.toLong(parts[3]) : 0;
        yield new InetSocketAddress(scope == 0 ? host : scoped(host, (int) scope), port);
      }
      default -> throw Errors.of(ExceptionTypes.OS_ERROR, caller + "(): bad family");
    };
  }

  private static PyObject[] tuple(PyObject value, String caller, String family) {
    if (!(value instanceof TupleLayout parts)) {
      throw Errors.typeError(
          caller + "(): " + family + " address must be tuple, not " + value.type().name());
    }
    return Iterables.toArray(parts);
  }

  /** A host: text, or bytes. */
  static String hostName(PyObject value) {
    if (value instanceof StrLayout text) {
      String name = text.exact().toString();
      if (name.indexOf('\0') >= 0) {
        throw Errors.typeError("host name must not contain null character");
      }
      return name;
    }
    if (value instanceof BytesLike bytes) {
      return new String(bytes.copyBytes(), StandardCharsets.ISO_8859_1);
    }
    throw Errors.typeError(
        "str, bytes or bytearray expected, not "
            + (value == PyNone.NONE ? "NoneType" : value.type().name()));
  }

  private static int port(PyObject value, String caller) {
    if (Index.orNull(value) == null) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    long port = Index.toLong(value);
    if (port < 0 || port > 0xffff) {
      throw Errors.overflowError(caller + "(): port must be 0-65535.");
    }
    return (int) port;
  }

  private static InetAddress scoped(InetAddress host, int scope) {
    try {
      return Inet6Address.getByAddress(null, host.getAddress(), scope);
    } catch (UnknownHostException e) {
      return host;
    }
  }

  private static SocketAddress path(PyObject value) {
    byte[] bytes;
    if (value instanceof StrLayout text) {
      bytes = FileNames.encode(text.exact());
    } else if (value instanceof BytesLike given) {
      bytes = given.copyBytes();
    } else {
      throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
    }
    if (bytes.length > LONGEST_PATH) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "AF_UNIX path too long");
    }
    if (bytes.length > 0 && bytes[0] == 0) {
      throw Errors.of(
          ExceptionTypes.OS_ERROR,
          "addresses of AF_UNIX without a file are not available on the JVM");
    }
    if (bytes.length == 0) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    Path path = FileNames.path(bytes);
    Path from = WorkingDirectory.get();
    boolean own = path.isAbsolute() || from.equals(Path.of("").toAbsolutePath());
    return UnixDomainSocketAddress.of(own ? path : WorkingDirectory.resolve(path));
  }

  /** The Python form of an address; {@code null} where there is none. */
  static PyObject toPython(SocketAddress address, int family) {
    if (address instanceof UnixDomainSocketAddress local) {
      return FileNames.name(local.getPath());
    }
    if (address instanceof InetSocketAddress internet) {
      return toPython(internet.getAddress(), internet.getPort(), family);
    }
    return switch (family) {
      case SocketFile.INET -> PyTuple.pair(PyStr.of("0.0.0.0"), PyInt.of(0));
      case SocketFile.INET6 -> PyTuple.of(PyStr.of("::"), PyInt.of(0), PyInt.of(0), PyInt.of(0));
      default -> PyStr.EMPTY;
    };
  }

  /** A pair for version 4, a quadruple for version 6. */
  static PyTuple toPython(InetAddress host, int port, int family) {
    PyStr name = PyStr.of(text(host, family));
    if (family == SocketFile.INET) {
      return PyTuple.pair(name, PyInt.of(port));
    }
    int scope = host instanceof Inet6Address six ? six.getScopeId() : 0;
    return PyTuple.of(name, PyInt.of(port), PyInt.of(0), PyInt.of(scope));
  }

  private static String text(InetAddress host, int family) {
    if (host instanceof Inet4Address && family == SocketFile.INET6) {
      return host.isAnyLocalAddress() ? "::" : "::ffff:" + AddressText.of(host);
    }
    return AddressText.of(host);
  }
}
