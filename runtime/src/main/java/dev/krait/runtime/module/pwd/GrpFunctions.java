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

/** The functions of module {@code grp}. */
@Exposed(value = "grp", module = true)
final class GrpFunctions {
  static final StructSequenceType KIND =
      new StructSequenceType(
          "grp.struct_group", true, 4, "gr_name", "gr_passwd", "gr_gid", "gr_mem");

  private GrpFunctions() {}

  private static PyObject entry(String[] fields) {
    PyList members = new PyList();
    for (String each : fields[3].split(",")) {
      if (!each.isEmpty()) {
        members.append(PyStr.of(each));
      }
    }
    return KIND.make(
        PyStr.of(fields[0]), PyStr.of(fields[1]), PyInt.of(Long.parseLong(fields[2])), members);
  }

  @Method("getgrgid(id)")
  static PyObject byNumber(PyObject gid) {
    if (!(gid instanceof IntLayout)) {
      throw Errors.typeError("gid should be integer, not " + gid.type().name());
    }
    for (String[] each : Accounts.read("/etc/group", 4)) {
      if (each[2].equals(gid.str().toString())) {
        return entry(each);
      }
    }
    throw Errors.keyError(PyStr.of("getgrgid(): gid not found: " + gid.str()));
  }

  @Method("getgrnam(name)")
  static PyObject byName(PyObject name) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("getgrnam() argument 'name' must be str, not " + name.type().name());
    }
    for (String[] each : Accounts.read("/etc/group", 4)) {
      if (each[0].equals(name.toString())) {
        return entry(each);
      }
    }
    throw Errors.keyError(PyStr.of("getgrnam(): name not found: " + name.repr()));
  }

  @Method("getgrall()")
  static PyObject all() {
    PyList all = new PyList();
    for (String[] each : Accounts.read("/etc/group", 4)) {
      all.append(entry(each));
    }
    return all;
  }
}
