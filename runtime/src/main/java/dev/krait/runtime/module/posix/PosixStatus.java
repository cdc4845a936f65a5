package dev.krait.runtime.module.posix;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** What the status of a process that ended says, and the parts of device numbers. */
@Exposed(value = "posix", module = true)
final class PosixStatus {
  private PosixStatus() {}

  private static int status(PyObject value) {
    return (int) Index.toLong(value);
  }

  private static boolean exited(int status) {
    return (status & 0x7f) == 0;
  }

  private static boolean stopped(int status) {
    return (status & 0xff) == 0x7f;
  }

  private static boolean signalled(int status) {
    return !exited(status) && (status & 0x7f) != 0x7f;
  }

  @Method("WIFEXITED(status)")
  static boolean ifExited(PyObject status) {
    return exited(status(status));
  }

  @Method("WEXITSTATUS(status)")
  static long exitStatus(PyObject status) {
    return status(status) >> 8 & 0xff;
  }

  @Method("WIFSIGNALED(status)")
  static boolean ifSignalled(PyObject status) {
    return signalled(status(status));
  }

  @Method("WTERMSIG(status)")
  static long signal(PyObject status) {
    return status(status) & 0x7f;
  }

  @Method("WIFSTOPPED(status)")
  static boolean ifStopped(PyObject status) {
    return stopped(status(status));
  }

  @Method("WSTOPSIG(status)")
  static long stopSignal(PyObject status) {
    return status(status) >> 8 & 0xff;
  }

  @Method("WIFCONTINUED(status)")
  static boolean ifContinued(PyObject status) {
    return status(status) == 0xffff;
  }

  @Method("WCOREDUMP(status, /)")
  static boolean dumpedCore(PyObject status) {
    return (status(status) & 0x80) != 0;
  }

  @Method("waitstatus_to_exitcode(status)")
  static long exitCode(PyObject value) {
    int status = status(value);
    if (exited(status)) {
      return status >> 8 & 0xff;
    }
    if (signalled(status)) {
      return -(status & 0x7f);
    }
    throw Errors.valueError(
        stopped(status)
            ? "process stopped by delivery of signal " + (status >> 8 & 0xff)
            : "invalid wait status: " + status);
  }

  // ---- device numbers: 12 bits of major, 20 bits of minor, each in two pieces ----

  @Method("major(device, /)")
  static long major(PyObject device) {
    long number = Index.toLong(device);
    return number >> 8 & 0xfff | number >> 32 & ~0xfffL;
  }

  @Method("minor(device, /)")
  static long minor(PyObject device) {
    long number = Index.toLong(device);
    return number & 0xff | number >> 12 & ~0xffL & 0xffffffffL;
  }

  @Method("makedev(major, minor, /)")
  static long makeDevice(PyObject major, PyObject minor) {
    long high = Index.toLong(major);
    long low = Index.toLong(minor);
    return (high & 0xfff) << 8 | (high & ~0xfffL) << 32 | low & 0xff | (low & ~0xffL) << 12;
  }
}
