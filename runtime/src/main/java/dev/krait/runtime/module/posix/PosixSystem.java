package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.ErrorNumbers;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sys.SysSettings;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** What the system tells of itself and of the process. */
@Exposed(value = "posix", module = true)
final class PosixSystem {
  static final StructSequenceType UNAME =
      new StructSequenceType(
          "posix.uname_result", true, 5, "sysname", "nodename", "release", "version", "machine");
  static final StructSequenceType TIMES =
      new StructSequenceType(
          "posix.times_result",
          true,
          5,
          "user",
          "system",
          "children_user",
          "children_system",
          "elapsed");
  static final StructSequenceType TERMINAL_SIZE =
      new StructSequenceType("os.terminal_size", true, 2, "columns", "lines");
  private static final int ENOTTY = 25;
  private static final double TICKS = 100;

  private PosixSystem() {}

  @Method("strerror(code, /)")
  static String strerror(PyObject code) {
    return ErrorNumbers.message((int) Index.toLong(code));
  }

  @Method("urandom(size, /)")
  static PyObject urandom(PyObject size) {
    long count = Index.toLong(size);
    if (count < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[(int) count];
    Randomness.SOURCE.nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  @Method("getrandom(size, flags=0)")
  static PyObject getrandom(PyObject size, PyObject flags) {
    if (Index.toLong(size) < 0) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    return urandom(size);
  }

  /** Made when first asked for. */
  private static final class Randomness {
    static final SecureRandom SOURCE = new SecureRandom();

    private Randomness() {}
  }

  @Method("cpu_count()")
  static long cpuCount() {
    long wanted = SysSettings.getCpuCountConfig();
    return wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
  }

  @Method("sched_getaffinity(pid, /)")
  static PyObject affinity(PyObject pid) {
    PySet set = new PySet();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      set.addElement(PyInt.of(i));
    }
    return set;
  }

  @Method("sched_yield()")
  static void yield() {
    Thread.yield();
  }

  @Method("uname()")
  static PyObject uname() {
    String machine = System.getProperty("os.arch");
    return UNAME.make(
        PyStr.of(System.getProperty("os.name")),
        PyStr.of(kernel("hostname", "localhost")),
        PyStr.of(System.getProperty("os.version")),
        PyStr.of(kernel("version", "")),
        PyStr.of(machine.equals("amd64") ? "x86_64" : machine));
  }

  private static String kernel(String name, String otherwise) {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/" + name)).strip();
    } catch (IOException e) {
      return otherwise;
    }
  }

  @Method("times()")
  static PyObject times() {
    double[] used = new double[4];
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      for (int i = 0; i < 4; i++) {
        used[i] = Long.parseLong(fields[11 + i]) / TICKS;
      }
    } catch (IOException e) {
      used[0] = System.nanoTime() / 1e9;
    }
    return TIMES.make(
        PyFloat.of(used[0]),
        PyFloat.of(used[1]),
        PyFloat.of(used[2]),
        PyFloat.of(used[3]),
        PyFloat.of(System.nanoTime() / 10_000_000 / TICKS));
  }

  @Method("getloadavg()")
  static PyObject load() {
    return PathOperation.get(
        null,
        () -> {
          String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ");
          PyObject[] values = new PyObject[3];
          for (int i = 0; i < 3; i++) {
            values[i] = PyFloat.of(Double.parseDouble(parts[i]));
          }
          return PyTuple.of(values);
        });
  }

  @Method("get_terminal_size(fd=<unrepresentable>, /)")
  static PyObject terminalSize(PyObject descriptor) {
    long number = descriptor == null ? 1 : Index.toLong(descriptor);
    return PathOperation.get(
        null,
        () -> {
          OpenFile file = Descriptors.get(number);
          if (!file.isTerminal()) {
            throw new ErrnoException(ENOTTY);
          }
          return size(file);
        });
  }

  /** By the program {@code stty}, as Java has no call for it. */
  private static PyObject size(OpenFile file) throws IOException {
    Process stty =
        new ProcessBuilder("stty", "size")
            .redirectInput(file.path().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] parts = new String(stty.getInputStream().readAllBytes()).strip().split(" ");
    if (parts.length != 2) {
      throw new ErrnoException(ENOTTY);
    }
    return TERMINAL_SIZE.make(
        PyInt.of(Long.parseLong(parts[1])), PyInt.of(Long.parseLong(parts[0])));
  }

  // ---- who ----

  @Method("getuid()")
  static long uid() {
    return PosixIdentity.uid();
  }

  @Method("geteuid()")
  static long effectiveUid() {
    return PosixIdentity.uid();
  }

  @Method("getgid()")
  static long gid() {
    return PosixIdentity.gid();
  }

  @Method("getegid()")
  static long effectiveGid() {
    return PosixIdentity.gid();
  }

  @Method("getgroups()")
  static PyObject groups() {
    PyList list = new PyList();
    for (String each : status("Groups:").split("\\s+")) {
      if (!each.isEmpty()) {
        list.append(PyInt.of(Long.parseLong(each)));
      }
    }
    return list;
  }

  private static String status(String field) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith(field)) {
          return line.substring(field.length()).strip();
        }
      }
    } catch (IOException e) {
      // not on Linux
    }
    return "";
  }

  @Method("getpgid(pid)")
  static long processGroup(PyObject pid) {
    return field(Index.toLong(pid), 2);
  }

  @Method("getpgrp()")
  static long ownGroup() {
    return field(0, 2);
  }

  @Method("getsid(pid, /)")
  static long session(PyObject pid) {
    return field(Index.toLong(pid), 3);
  }

  @Method("getpriority(which, who)")
  static long priority(PyObject which, PyObject who) {
    return field(Index.toLong(who), 16);
  }

  @Method("nice(increment, /)")
  static long nice(PyObject increment) {
    if (Index.toLong(increment) != 0) {
      throw OsErrors.of(OsErrors.EPERM);
    }
    return field(0, 16);
  }

  /** A field of {@code /proc/PID/stat}, counted behind the program's name. */
  private static long field(long pid, int index) {
    try {
      String stat = Files.readString(Path.of("/proc/" + (pid == 0 ? "self" : pid) + "/stat"));
      return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[index]);
    } catch (IOException e) {
      throw OsErrors.of(3); // ESRCH
    }
  }

  @Method("getlogin()")
  static String login() {
    throw OsErrors.of(ENOTTY);
  }

  @Method("ctermid()")
  static String terminal() {
    return "/dev/tty";
  }
}
