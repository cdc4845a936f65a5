package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The names of files in their {@code repr}, which may lead back to the file. */
final class Reprs {
  private static final ThreadLocal<Set<PyObject>> ACTIVE =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private Reprs() {}

  static String of(PyObject file, PyObject name) {
    if (!ACTIVE.get().add(file)) {
      throw Errors.runtimeError("reentrant call inside " + file.type().name() + ".__repr__");
    }
    try {
      return name.repr().toString();
    } finally {
      ACTIVE.get().remove(file);
    }
  }
}
