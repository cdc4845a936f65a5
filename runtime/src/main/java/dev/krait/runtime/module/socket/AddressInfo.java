package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** {@code getaddrinfo}: what sockets can be made for a host and a service. */
final class AddressInfo {
  private static final int PASSIVE = 1;
  private static final int CANONICAL_NAME = 2;
  private static final int NUMERIC_HOST = 4;
  private static final int NUMERIC_SERVICE = 1024;

  /** Kinds of socket with their protocols, in the order of the C library. */
  private static final int[][] KINDS = {{1, 6}, {2, 17}, {3, 0}};

  private static final String[] PROTOCOLS = {"tcp", "udp", null};

  private AddressInfo() {}

  static PyList of(PyObject host, PyObject service, int family, int kind, int protocol, int flags) {
    if (family != 0 && family != SocketFile.INET && family != SocketFile.INET6) {
      throw SocketErrors.address(SocketErrors.FAMILY);
    }
    String name = host == PyNone.NONE ? null : Addresses.hostName(host);
    String port = service(service);
    if (name == null && port == null) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    boolean numeric = port == null || port.matches("[0-9]+");
    if (!numeric && (flags & NUMERIC_SERVICE) != 0) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    List<int[]> kinds = new ArrayList<>();
    List<Integer> ports = new ArrayList<>();
    boolean known = false;
    for (int i = 0; i < KINDS.length; i++) {
      boolean fits =
          (kind == 0 || kind == KINDS[i][0])
              && (protocol == 0 || protocol == KINDS[i][1])
              && (kind == 0 || KINDS[i][1] != 0);
      known |= fits || kind == KINDS[i][0] && protocol == 0;
      int number =
          port == null
              ? 0
              : numeric
                  ? Integer.parseInt(port) & 0xffff
                  : PROTOCOLS[i] == null ? -1 : Services.port(port, PROTOCOLS[i]);
      if (fits && number >= 0) {
        kinds.add(KINDS[i]);
        ports.add(number);
      }
    }
    if (kinds.isEmpty()) {
      throw SocketErrors.address(known ? SocketErrors.SERVICE : SocketErrors.SOCKET_TYPE);
    }
    PyList result = new PyList();
    String canonical = (flags & CANONICAL_NAME) != 0 && name != null ? name : "";
    for (InetAddress address : addresses(name, family, flags)) {
      int found = address instanceof Inet4Address ? SocketFile.INET : SocketFile.INET6;
      for (int i = 0; i < kinds.size(); i++) {
        int type = kinds.get(i)[0];
        int number = type == 3 ? protocol : kinds.get(i)[1];
        result.append(
            PyTuple.of(
                PyInt.of(found),
                PyInt.of(type),
                PyInt.of(number),
                PyStr.of(canonical),
                Addresses.toPython(address, ports.get(i), found)));
        canonical = "";
      }
    }
    return result;
  }

  private static String service(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof IntLayout) {
      return Long.toString(Index.toLong(value));
    }
    if (value instanceof StrLayout || value instanceof dev.krait.runtime.text.BytesLike) {
      String text = Addresses.hostName(value);
      return text.isEmpty() ? "0" : text;
    }
    throw Errors.of(ExceptionTypes.OS_ERROR, "Int or String expected");
  }

  private static List<InetAddress> addresses(String name, int family, int flags) {
    if (name != null) {
      boolean numeric =
          AddressText.isVersion6(name)
              || name.matches("[0-9].*") && AddressText.loose(name) != null;
      if ((flags & NUMERIC_HOST) != 0 && !numeric) {
        throw SocketErrors.address(SocketErrors.NO_NAME);
      }
      List<InetAddress> all = HostNames.all(name, family);
      if (all.isEmpty()) {
        throw SocketErrors.address(numeric ? SocketErrors.NO_ADDRESS : SocketErrors.NO_NAME);
      }
      return all;
    }
    boolean passive = (flags & PASSIVE) != 0;
    List<InetAddress> result = new ArrayList<>();
    try {
      byte[] six = new byte[16];
      six[15] = (byte) (passive ? 0 : 1);
      if (family != SocketFile.INET) {
        result.add(InetAddress.getByAddress(six));
      }
      if (family != SocketFile.INET6) {
        byte[] four = passive ? new byte[4] : new byte[] {127, 0, 0, 1};
        result.add(passive ? 0 : result.size(), InetAddress.getByAddress(four));
      }
    } catch (UnknownHostException e) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    return result;
  }
}
