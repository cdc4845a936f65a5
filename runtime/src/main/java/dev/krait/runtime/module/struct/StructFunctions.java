package dev.krait.runtime.module.struct;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of {@code _struct}, which remember formats. */
@Exposed(value = "_struct", module = true)
final class StructFunctions {
  private static final int MOST_REMEMBERED = 100;
  private static final Map<PyObject, PyStruct> KNOWN = new ConcurrentHashMap<>();

  private StructFunctions() {}

  private static PyStruct struct(PyObject format) {
    boolean plain = format instanceof PyStr || format instanceof PyBytes;
    PyStruct struct = plain ? KNOWN.get(format) : null;
    if (struct == null) {
      struct = PyStruct.of(format);
      if (plain) {
        if (KNOWN.size() >= MOST_REMEMBERED) {
          KNOWN.clear();
        }
        KNOWN.put(format, struct);
      }
    }
    return struct;
  }

  private static PyStruct first(PyObject[] args) {
    if (args.length == 0) {
      throw Errors.typeError("missing format argument");
    }
    return struct(args[0]);
  }

  @Method("calcsize(format, /)")
  static long calcSize(PyObject format) {
    return struct(format).format().size();
  }

  @Method("pack(*args)")
  static PyObject pack(PyObject[] args) {
    return first(args).pack(args, 1);
  }

  @Method("pack_into(*args)")
  static void packInto(PyObject[] args) {
    first(args).packInto(args, 1);
  }

  @Method("unpack(format, buffer, /)")
  static PyObject unpack(PyObject format, PyObject buffer) {
    return struct(format).unpack(buffer);
  }

  @Method("unpack_from(format, /, buffer, offset=0)")
  static PyObject unpackFrom(PyObject format, PyObject buffer, PyObject offset) {
    return struct(format).unpackFrom(buffer, offset);
  }

  @Method("iter_unpack(format, buffer, /)")
  static PyObject iterUnpack(PyObject format, PyObject buffer) {
    return struct(format).iterUnpack(buffer);
  }

  @Method("_clearcache()")
  static void clearCache() {
    KNOWN.clear();
  }
}
