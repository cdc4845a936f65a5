package dev.krait.runtime.module.pwd;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of module {@code pwd}. */
@Exposed(value = "pwd", module = true)
final class PwdFunctions {
  static final StructSequenceType KIND =
      new StructSequenceType(
          "pwd.struct_passwd",
          true,
          7,
          "pw_name",
          "pw_passwd",
          "pw_uid",
          "pw_gid",
          "pw_gecos",
          "pw_dir",
          "pw_shell");

  private PwdFunctions() {}

  private static PyObject entry(String[] fields) {
    PyObject[] values = new PyObject[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = i == 2 || i == 3 ? PyInt.of(Long.parseLong(fields[i])) : PyStr.of(fields[i]);
    }
    return KIND.make(values);
  }

  @Method("getpwuid(uid, /)")
  static PyObject byNumber(PyObject uid) {
    if (!(uid instanceof IntLayout)) {
      throw Errors.typeError("uid should be integer, not " + uid.type().name());
    }
    for (String[] each : Accounts.read("/etc/passwd", 7)) {
      if (each[2].equals(uid.str().toString())) {
        return entry(each);
      }
    }
    throw Errors.keyError(PyStr.of("getpwuid(): uid not found: " + uid.str()));
  }

  @Method("getpwnam(name, /)")
  static PyObject byName(PyObject name) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("getpwnam() argument must be str, not " + name.type().name());
    }
    for (String[] each : Accounts.read("/etc/passwd", 7)) {
      if (each[0].equals(name.toString())) {
        return entry(each);
      }
    }
    throw Errors.keyError(PyStr.of("getpwnam(): name not found: " + name.repr()));
  }

  @Method("getpwall()")
  static PyObject all() {
    PyList all = new PyList();
    for (String[] each : Accounts.read("/etc/passwd", 7)) {
      all.append(entry(each));
    }
    return all;
  }
}
