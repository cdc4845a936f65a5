package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;

/** The functions of {@code _socket} that need no socket. */
@Exposed(value = "_socket", module = true)
final class SocketFunctions {
  private static final boolean SWAPS = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  private static volatile PyObject defaultTimeout = PyNone.NONE;

  private SocketFunctions() {}

  @Method("htons(integer, /)")
  static long htons(PyObject integer) {
    return swap16(integer);
  }

  @Method("ntohs(integer, /)")
  static long ntohs(PyObject integer) {
    return swap16(integer);
  }

  @Method("htonl(integer, /)")
  static long htonl(PyObject integer) {
    return swap32(integer);
  }

  @Method("ntohl(integer, /)")
  static long ntohl(PyObject integer) {
    return swap32(integer);
  }

  private static long swap16(PyObject integer) {
    long number = number(integer, 16);
    return SWAPS ? Short.toUnsignedLong(Short.reverseBytes((short) number)) : number;
  }

  private static long swap32(PyObject integer) {
    long number = number(integer, 32);
    return SWAPS ? Integer.toUnsignedLong(Integer.reverseBytes((int) number)) : number;
  }

  private static long number(PyObject integer, int bits) {
    long number = Index.toLong(integer);
    if (number < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (number >>> bits != 0) {
      throw Errors.overflowError("Python int too large for C uint" + bits + "_t");
    }
    return number;
  }

  @Method("gethostname()")
  static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  @Method("getdefaulttimeout()")
  static PyObject defaultTimeout() {
    return defaultTimeout;
  }

  @Method("setdefaulttimeout(timeout, /)")
  static void setDefaultTimeout(PyObject timeout) {
    defaultTimeout = timeout;
  }
}
