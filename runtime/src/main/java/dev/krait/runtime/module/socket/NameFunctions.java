package dev.krait.runtime.module.socket;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.socket.SocketErrno;
import dev.krait.runtime.process.socket.SocketFile;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The functions of {@code _socket} that turn names into addresses and back. */
@Exposed(value = "_socket", module = true)
final class NameFunctions {
  private static final int NUMERIC_HOST = 1;
  private static final int NUMERIC_SERVICE = 2;
  private static final int NAME_REQUIRED = 8;
  private static final int DATAGRAM = 16;

  private NameFunctions() {}

  private static PyException failure(String message) {
    return Errors.of(ExceptionTypes.OS_ERROR, message);
  }

  private static int number(PyObject value) {
    return value == null ? 0 : (int) Index.toLong(value);
  }

  @Method("getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)")
  static PyObject addressInfo(
      PyObject host,
      PyObject port,
      PyObject family,
      PyObject kind,
      PyObject protocol,
      PyObject flags) {
    return AddressInfo.of(
        host, port, number(family), number(kind), number(protocol), number(flags));
  }

  @Method("getnameinfo(sockaddr, flags, /)")
  static PyObject nameInfo(PyObject address, PyObject flags) {
    if (!(address instanceof TupleLayout tuple)) {
      throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
    }
    PyObject[] parts = Iterables.toArray(tuple);
    if (parts.length < 2 || parts.length > 4) {
      throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
    }
    int bits = number(flags);
    InetAddress host = HostNames.all(Addresses.hostName(parts[0]), 0).get(0);
    int port = number(parts[1]);
    String name = AddressText.of(host);
    if ((bits & NUMERIC_HOST) == 0) {
      String found = HostNames.name(host);
      if (found.equals(host.getHostAddress()) && (bits & NAME_REQUIRED) != 0) {
        throw SocketErrors.address(SocketErrors.NO_NAME);
      }
      name = found.equals(host.getHostAddress()) ? name : found;
    }
    String service =
        (bits & NUMERIC_SERVICE) != 0
            ? null
            : Services.name(port, (bits & DATAGRAM) != 0 ? "udp" : "tcp");
    return PyTuple.pair(
        PyStr.of(name), PyStr.of(service == null ? Integer.toString(port) : service));
  }

  @Method("gethostbyname(host, /)")
  static String hostAddress(PyObject host) {
    return HostNames.find(Addresses.hostName(host), SocketFile.INET).getHostAddress();
  }

  @Method("gethostbyname_ex(host, /)")
  static PyObject hostAddresses(PyObject host) {
    String name = Addresses.hostName(host);
    List<InetAddress> all = HostNames.all(name, SocketFile.INET);
    return entry(name, all);
  }

  @Method("gethostbyaddr(host, /)")
  static PyObject hostByAddress(PyObject host) {
    List<InetAddress> all = HostNames.all(Addresses.hostName(host), 0);
    if (all.isEmpty()) {
      throw SocketErrors.address(SocketErrors.NO_NAME);
    }
    String name = HostNames.name(all.get(0));
    if (name.equals(all.get(0).getHostAddress())) {
      throw SocketErrors.host();
    }
    return entry(name, all.subList(0, 1));
  }

  private static PyObject entry(String name, List<InetAddress> addresses) {
    PyList texts = new PyList();
    for (InetAddress each : addresses) {
      texts.append(PyStr.of(AddressText.of(each)));
    }
    return PyTuple.of(PyStr.of(name), new PyList(), texts);
  }

  private static String text(PyObject value) {
    return value == null ? null : ((StrLayout) value).exact().toString();
  }

  @Method("getservbyname(servicename, protocolname=None, /)")
  static long servicePort(PyObject name, PyObject protocol) {
    int port = Services.port(text(name), text(protocol));
    if (port < 0) {
      throw failure("service/proto not found");
    }
    return port;
  }

  @Method("getservbyport(port, protocolname=None, /)")
  static String serviceName(PyObject port, PyObject protocol) {
    long number = Index.toLong(port);
    if (number < 0 || number > 0xffff) {
      throw Errors.overflowError("getservbyport: port must be 0-65535.");
    }
    String name = Services.name((int) number, text(protocol));
    if (name == null) {
      throw failure("port/proto not found");
    }
    return name;
  }

  @Method("getprotobyname(name, /)")
  static long protocol(PyObject name) {
    int number = Services.protocol(text(name));
    if (number < 0) {
      throw failure("protocol not found");
    }
    return number;
  }

  @Method("inet_aton(ip_addr, /)")
  static PyObject looseBytes(PyObject text) {
    byte[] bytes = AddressText.loose(text(text));
    if (bytes == null) {
      throw failure("illegal IP address string passed to inet_aton");
    }
    return PyBytes.of(bytes);
  }

  @Method("inet_ntoa(packed_ip, /)")
  static String text4(PyObject packed) {
    byte[] bytes = Buffers.bytes(packed);
    if (bytes.length != 4) {
      throw failure("packed IP wrong length for inet_ntoa");
    }
    return AddressText.version4(bytes, 0);
  }

  @Method("inet_pton(address_family, ip_string, /)")
  static PyObject strictBytes(PyObject family, PyObject text) {
    return PyBytes.of(AddressText.strict(text(text), isSix(family)));
  }

  private static boolean isSix(PyObject family) {
    long number = Index.toLong(family);
    if (number != SocketFile.INET && number != SocketFile.INET6) {
      throw OsErrors.of(SocketErrno.EAFNOSUPPORT);
    }
    return number == SocketFile.INET6;
  }

  @Method("inet_ntop(address_family, packed_ip, /)")
  static String strictText(PyObject family, PyObject packed) {
    long number = Index.toLong(family);
    if (number != SocketFile.INET && number != SocketFile.INET6) {
      throw Errors.valueError("unknown address family " + number);
    }
    boolean six = number == SocketFile.INET6;
    byte[] bytes = Buffers.bytes(packed);
    if (bytes.length != (six ? 16 : 4)) {
      throw Errors.valueError("invalid length of packed IP address string");
    }
    return six ? AddressText.version6(bytes) : AddressText.version4(bytes, 0);
  }

  private static List<NetworkInterface> interfaces() {
    try {
      List<NetworkInterface> all = Collections.list(NetworkInterface.getNetworkInterfaces());
      all.sort(Comparator.comparingInt(NetworkInterface::getIndex));
      return all;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Method("if_nameindex()")
  static PyObject interfaceNames() {
    PyList result = new PyList();
    for (NetworkInterface each : interfaces()) {
      result.append(PyTuple.pair(PyInt.of(each.getIndex()), PyStr.of(each.getName())));
    }
    return result;
  }

  @Method("if_nametoindex(oname, /)")
  static long interfaceIndex(PyObject name) {
    for (NetworkInterface each : interfaces()) {
      if (each.getName().equals(text(name))) {
        return each.getIndex();
      }
    }
    throw failure("no interface with this name");
  }

  @Method("if_indextoname(if_index, /)")
  static String interfaceName(PyObject index) {
    for (NetworkInterface each : interfaces()) {
      if (each.getIndex() == Index.toLong(index)) {
        return each.getName();
      }
    }
    throw OsErrors.of(6);
  }

  /** The name of this host. */
  @Method("gethostname()")
  static String hostName() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).trim();
    } catch (IOException e) {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException unknown) {
        return "localhost";
      }
    }
  }
}
