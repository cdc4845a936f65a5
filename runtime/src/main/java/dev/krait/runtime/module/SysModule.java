package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.console.StandardStreams;

/** sys. */
public final class SysModule {
  static final PyDict DICT = make();

  private SysModule() {}

  private static PyDict make() {
    PyDict d = new PyDict();
    d.put("stdin", StandardStreams.IN);
    d.put("stdout", StandardStreams.OUT);
    d.put("stderr", StandardStreams.ERR);
    return d;
  }
}
