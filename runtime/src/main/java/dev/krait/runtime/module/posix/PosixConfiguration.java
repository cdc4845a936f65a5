package dev.krait.runtime.module.posix;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code sysconf} and the like: limits by name. */
@Exposed(value = "posix", module = true)
final class PosixConfiguration {
  /** Name, number, value; those that differ by system are asked for below. */
  private static final String SYSTEM =
      "SC_ARG_MAX 0 2097152 SC_CHILD_MAX 1 0 SC_CLK_TCK 2 100 SC_NGROUPS_MAX 3 65536 SC_OPEN_MAX 4"
          + " 20000 SC_PAGESIZE 30 4096 SC_PAGE_SIZE 30 4096 SC_IOV_MAX 60 1024 SC_LINE_MAX 43 2048"
          + " SC_LOGIN_NAME_MAX 71 256 SC_TTY_NAME_MAX 72 32 SC_THREADS 67 200809 SC_VERSION 29"
          + " 200809 SC_NPROCESSORS_CONF 83 0 SC_NPROCESSORS_ONLN 84 0 SC_PHYS_PAGES 85 0"
          + " SC_AVPHYS_PAGES 86 0 SC_SEM_NSEMS_MAX 32 -1 SC_SEM_VALUE_MAX 33 2147483647"
          + " SC_MINSIGSTKSZ 249 2048 SC_JOB_CONTROL 7 1 SC_SAVED_IDS 8 1 SC_FSYNC 15 200809";

  private static final String PATH =
      "PC_LINK_MAX 0 32000 PC_MAX_CANON 1 255 PC_MAX_INPUT 2 255 PC_NAME_MAX 3 255 PC_PATH_MAX 4"
          + " 4096 PC_PIPE_BUF 5 4096 PC_CHOWN_RESTRICTED 6 1 PC_NO_TRUNC 7 1 PC_VDISABLE 8 0"
          + " PC_FILESIZEBITS 13 64 PC_SYMLINK_MAX 19 -1";
  private static final int CHILD_MAX = 1;
  private static final int PROCESSORS = 83;
  private static final int PROCESSORS_ONLINE = 84;
  private static final int PAGES = 85;
  private static final int FREE_PAGES = 86;
  private static final int PAGE = 4096;

  private PosixConfiguration() {}

  private static Map<String, long[]> parse(String table) {
    Map<String, long[]> map = new LinkedHashMap<>();
    String[] words = table.split(" ");
    for (int i = 0; i < words.length; i += 3) {
      map.put(words[i], new long[] {Long.parseLong(words[i + 1]), Long.parseLong(words[i + 2])});
    }
    return map;
  }

  static void define(PyDict dict) {
    dict.put("sysconf_names", names(parse(SYSTEM)));
    dict.put("pathconf_names", names(parse(PATH)));
    PyDict strings = new PyDict();
    strings.put("CS_PATH", PyInt.of(0));
    strings.put("CS_GNU_LIBC_VERSION", PyInt.of(2));
    dict.put("confstr_names", strings);
  }

  private static PyDict names(Map<String, long[]> table) {
    PyDict names = new PyDict();
    table.forEach((name, entry) -> names.put(name, PyInt.of(entry[0])));
    return names;
  }

  private static long[] find(PyObject name, Map<String, long[]> table) {
    if (name instanceof StrLayout text) {
      long[] entry = table.get(text.exact().toString());
      if (entry == null) {
        throw Errors.valueError("unrecognized configuration name");
      }
      return entry;
    }
    IntLayout number = Index.orNull(name);
    if (number == null) {
      throw Errors.typeError("configuration names must be strings or integers");
    }
    for (long[] entry : table.values()) {
      if (number.isLong() && entry[0] == number.longValue()) {
        return entry;
      }
    }
    throw OsErrors.of(OsErrors.EINVAL);
  }

  @Method("sysconf(name, /)")
  static long sysconf(PyObject name) {
    long[] entry = find(name, parse(SYSTEM));
    Runtime machine = Runtime.getRuntime();
    return switch ((int) entry[0]) {
      case PROCESSORS, PROCESSORS_ONLINE -> machine.availableProcessors();
      case PAGES -> memory("MemTotal:", machine.maxMemory()) / PAGE;
      case FREE_PAGES -> memory("MemFree:", machine.freeMemory()) / PAGE;
      case CHILD_MAX -> -1;
      default -> entry[1];
    };
  }

  private static long memory(String field, long otherwise) {
    try {
      for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/meminfo"))) {
        if (line.startsWith(field)) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    } catch (java.io.IOException e) {
      // not on Linux: what the JVM has
    }
    return otherwise;
  }

  @Method("pathconf(path, name)")
  static long pathconf(PyObject path, PyObject name) {
    PathArgument file =
        PathArgument.of("pathconf", "path", path, PathArgument.Also.DESCRIPTOR, null);
    long[] entry = find(name, parse(PATH));
    if (!file.isDescriptor()) {
      PathOperation.run(file.filename(), () -> FileStatus.attributes(file.path(), true));
    }
    return entry[1];
  }

  @Method("fpathconf(fd, name, /)")
  static long fpathconf(PyObject descriptor, PyObject name) {
    long[] entry = find(name, parse(PATH));
    long number = Index.toLong(descriptor);
    PathOperation.run(null, () -> dev.krait.runtime.process.Descriptors.get(number));
    return entry[1];
  }

  @Method("confstr(name, /)")
  static PyObject confstr(PyObject name) {
    Map<String, long[]> table =
        Map.of("CS_PATH", new long[] {0}, "CS_GNU_LIBC_VERSION", new long[] {2});
    return find(name, table)[0] == 0
        ? dev.krait.runtime.text.PyStr.of("/bin:/usr/bin")
        : PyNone.NONE;
  }
}
