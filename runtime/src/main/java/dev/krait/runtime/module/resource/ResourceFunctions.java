package dev.krait.runtime.module.resource;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The functions of module {@code resource}: what {@code /proc} tells of the process. */
@Exposed(value = "resource", module = true)
final class ResourceFunctions {
  static final StructSequenceType USAGE =
      new StructSequenceType(
          "resource.struct_rusage",
          true,
          16,
          "ru_utime",
          "ru_stime",
          "ru_maxrss",
          "ru_ixrss",
          "ru_idrss",
          "ru_isrss",
          "ru_minflt",
          "ru_majflt",
          "ru_nswap",
          "ru_inblock",
          "ru_oublock",
          "ru_msgsnd",
          "ru_msgrcv",
          "ru_nsignals",
          "ru_nvcsw",
          "ru_nivcsw");
  private static final String[] LIMITS = {
    "cpu time", "file size", "data size", "stack size", "core file size", "resident set",
    "processes", "open files", "locked memory", "address space", "file locks", "pending signals",
    "msgqueue size", "nice priority", "realtime priority", "realtime timeout"
  };
  private static final double TICKS = 100;

  private ResourceFunctions() {}

  @Method("getpagesize()")
  static long pageSize() {
    return 4096;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("/proc/self/" + file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static long status(String field) {
    for (String line : lines("status")) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.substring(field.length()).strip().split("\\s")[0]);
      }
    }
    return 0;
  }

  @Method("getrusage(who, /)")
  static PyObject usage(PyObject who) {
    long which = Index.toLong(who);
    if (which < -1 || which > 1) {
      throw Errors.valueError("invalid who parameter");
    }
    String stat = lines("stat").get(0);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    int from = which == -1 ? 13 : 11;
    PyObject[] values = new PyObject[16];
    java.util.Arrays.fill(values, PyInt.of(0));
    values[0] = PyFloat.of(Long.parseLong(fields[from]) / TICKS);
    values[1] = PyFloat.of(Long.parseLong(fields[from + 1]) / TICKS);
    values[2] = PyInt.of(status("VmHWM:"));
    values[6] = PyInt.of(Long.parseLong(fields[which == -1 ? 8 : 7]));
    values[7] = PyInt.of(Long.parseLong(fields[which == -1 ? 10 : 9]));
    values[14] = PyInt.of(status("voluntary_ctxt_switches:"));
    values[15] = PyInt.of(status("nonvoluntary_ctxt_switches:"));
    return USAGE.make(values);
  }

  @Method("getrlimit(resource, /)")
  static PyObject limit(PyObject resource) {
    long which = Index.toLong(resource);
    if (which < 0 || which >= LIMITS.length) {
      throw Errors.valueError("invalid resource specified");
    }
    for (String line : lines("limits")) {
      if (line.startsWith("Max " + LIMITS[(int) which])) {
        String[] parts = line.substring(4 + LIMITS[(int) which].length()).strip().split("\\s+");
        return PyTuple.pair(bound(parts[0]), bound(parts[1]));
      }
    }
    throw Errors.valueError("invalid resource specified");
  }

  private static PyObject bound(String text) {
    return PyInt.of(text.equals("unlimited") ? -1 : Long.parseLong(text));
  }

  @Method("setrlimit(resource, limits, /)")
  static void setLimit(PyObject resource, PyObject limits) {
    PyObject before = limit(resource);
    PyObject[] wanted = Iterables.toArray(limits);
    if (wanted.length != 2) {
      throw Errors.valueError("expected a tuple of 2 integers");
    }
    if (!PyTuple.of(wanted).isEq(before)) {
      throw unchangeable();
    }
  }

  private static PyException unchangeable() {
    return Errors.valueError("not allowed to change limits: the JVM has no call for it");
  }

  @Method("prlimit(pid, resource, limits=None, /)")
  static PyObject limitOf(PyObject pid, PyObject resource, PyObject limits) {
    PyObject before = limit(resource);
    if (limits != null) {
      setLimit(resource, limits);
    }
    return before;
  }
}
