package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySimpleNamespace;
import dev.krait.runtime.text.PyStr;

/** What {@code sys} says about the language version, the numbers and the options. */
final class SysInfo {
  private static final int MAJOR = 3;
  private static final int MINOR = 14;
  private static final int MICRO = 3;
  private static final int FINAL = 0xf0;
  private static final int HEX = MAJOR << 24 | MINOR << 16 | MICRO << 8 | FINAL;

  private SysInfo() {}

  static void define(PyDict sys) {
    PyObject version = version();
    sys.put("version_info", version);
    sys.put("hexversion", PyInt.of(HEX));
    sys.put("api_version", PyInt.of(1013));
    sys.put(
        "version",
        PyStr.of(
            MAJOR
                + "."
                + MINOR
                + "."
                + MICRO
                + " (Krait) [Java "
                + Runtime.version().feature()
                + "]"));
    sys.put("copyright", PyStr.of("Krait: copyright of its contributors."));
    sys.put("implementation", implementation(version));
    sys.put("float_info", floatInfo());
    sys.put("int_info", intInfo());
    sys.put("hash_info", hashInfo());
    sys.put("thread_info", threadInfo());
    sys.put("flags", flags(plainFlags()));
  }

  private static PyObject integer(long value) {
    return PyInt.of(value);
  }

  private static PyObject version() {
    StructSequenceType type =
        new StructSequenceType(
            "sys.version_info", false, 5, "major", "minor", "micro", "releaselevel", "serial");
    return type.make(integer(MAJOR), integer(MINOR), integer(MICRO), PyStr.of("final"), integer(0));
  }

  private static PyObject implementation(PyObject version) {
    PyInstance namespace = new PyInstance(PySimpleNamespace.TYPE);
    namespace.setOwnAttr("name", PyStr.of("krait"));
    namespace.setOwnAttr("cache_tag", PyStr.of("krait-" + MAJOR + MINOR));
    namespace.setOwnAttr("version", version);
    namespace.setOwnAttr("hexversion", PyInt.of(HEX));
    namespace.setOwnAttr("supports_isolated_interpreters", PyBool.FALSE);
    return namespace;
  }

  private static PyObject floatInfo() {
    StructSequenceType type =
        new StructSequenceType(
            "sys.float_info",
            false,
            11,
            "max",
            "max_exp",
            "max_10_exp",
            "min",
            "min_exp",
            "min_10_exp",
            "dig",
            "mant_dig",
            "epsilon",
            "radix",
            "rounds");
    return type.make(
        PyFloat.of(Double.MAX_VALUE),
        integer(Double.MAX_EXPONENT + 1),
        integer(308),
        PyFloat.of(Double.MIN_NORMAL),
        integer(Double.MIN_EXPONENT + 1),
        integer(-307),
        integer(15),
        integer(53),
        PyFloat.of(Math.ulp(1.0)),
        integer(2),
        integer(1));
  }

  private static PyObject intInfo() {
    StructSequenceType type =
        new StructSequenceType(
            "sys.int_info",
            false,
            4,
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    return type.make(integer(30), integer(4), integer(4300), integer(640));
  }

  private static PyObject hashInfo() {
    StructSequenceType type =
        new StructSequenceType(
            "sys.hash_info",
            false,
            9,
            "width",
            "modulus",
            "inf",
            "nan",
            "imag",
            "algorithm",
            "hash_bits",
            "seed_bits",
            "cutoff");
    return type.make(
        integer(64),
        integer((1L << 61) - 1),
        integer(314159),
        integer(0),
        integer(1000003),
        PyStr.of("siphash13"),
        integer(64),
        integer(128),
        integer(0));
  }

  private static PyObject threadInfo() {
    StructSequenceType type =
        new StructSequenceType("sys.thread_info", false, 3, "name", "lock", "version");
    return type.make(PyStr.of("pthread"), PyStr.of("semaphore"), PyStr.of("Java"));
  }

  /** The values of {@code sys.flags} where nothing is asked for. */
  static PyObject[] plainFlags() {
    PyObject[] values = new PyObject[21];
    java.util.Arrays.fill(values, integer(0));
    values[11] = integer(1);
    values[13] = PyBool.FALSE;
    values[16] = PyBool.FALSE;
    values[17] = integer(4300);
    return values;
  }

  /** {@code sys.flags}. */
  static PyObject flags(PyObject[] values) {
    StructSequenceType type =
        new StructSequenceType(
            "sys.flags",
            false,
            18,
            "debug",
            "inspect",
            "interactive",
            "optimize",
            "dont_write_bytecode",
            "no_user_site",
            "no_site",
            "ignore_environment",
            "verbose",
            "bytes_warning",
            "quiet",
            "hash_randomization",
            "isolated",
            "dev_mode",
            "utf8_mode",
            "warn_default_encoding",
            "safe_path",
            "int_max_str_digits",
            "gil",
            "thread_inherit_context",
            "context_aware_warnings");
    return type.make(values);
  }
}
