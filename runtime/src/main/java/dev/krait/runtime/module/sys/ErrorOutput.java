package dev.krait.runtime.module.sys;

import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.io.StandardFiles;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Prints to {@code sys.stderr}, whatever the program made of it. */
public final class ErrorOutput {
  private ErrorOutput() {}

  /** Prints a text; what goes wrong with that is lost. */
  public static void print(String text) {
    PyObject stream = SysModule.get("stderr");
    if (stream == PyNone.NONE) {
      return;
    }
    PyStr value = PyStr.of(text);
    try {
      if (stream == null || stream == StandardFiles.ERR) {
        StandardFiles.ERR.write(value);
        StandardFiles.ERR.flush();
      } else {
        stream.attr("write").call1(value);
        PyObject flush = stream.attrOrNull("flush");
        if (flush != null) {
          flush.call0();
        }
      }
    } catch (PyException e) {
      return; // there is no place left to report it
    }
  }
}
