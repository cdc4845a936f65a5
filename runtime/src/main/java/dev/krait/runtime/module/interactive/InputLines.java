package dev.krait.runtime.module.interactive;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.io.StandardFiles;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.HostStreams;
import dev.krait.runtime.text.BytesLike;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The lines of a session, each asked for by a prompt: standard input below {@code sys.stdin}. */
final class InputLines {
  private static final int SIZE = 8192;

  private byte[] block = {};
  private int next;
  private boolean cut;

  /** Whether the input ended within the last line. */
  boolean isCut() {
    return cut;
  }

  /** The next line without its end; null at the end of the input. */
  String read(String prompt) {
    flush();
    PyObject text = SysModule.get(prompt);
    prompt(text == null ? "" : text.str().toString());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int each = next();
    cut = false;
    if (each < 0) {
      prompt("\n");
      return null;
    }
    for (; each >= 0 && each != '\n'; each = next()) {
      line.write(each);
    }
    cut = each < 0;
    String all = line.toString(StandardCharsets.UTF_8);
    return all.endsWith("\r") ? all.substring(0, all.length() - 1) : all;
  }

  private int next() {
    if (next == block.length) {
      block = more();
      next = 0;
    }
    return block.length == 0 ? -1 : block[next++] & 0xff;
  }

  private static byte[] more() {
    try {
      PyObject raw = StandardFiles.IN.attr("buffer").attr("raw");
      return raw.attr("read").call1(PyInt.of(SIZE)) instanceof BytesLike bytes
          ? bytes.copyBytes()
          : new byte[0];
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.OS_ERROR) || e.matches(ExceptionTypes.VALUE_ERROR)) {
        return new byte[0]; // closed by the program
      }
      throw e;
    }
  }

  /** Writes to the standard error of the process. */
  static void prompt(String text) {
    try {
      HostStreams.err().write(text.getBytes(StandardCharsets.UTF_8));
      HostStreams.err().flush();
    } catch (IOException e) {
      // Nobody can see it.
    }
  }

  /** Writes out what waits in {@code sys.stdout} and {@code sys.stderr}. */
  static void flush() {
    for (String name : new String[] {"stderr", "stdout"}) {
      PyObject stream = SysModule.get(name);
      if (stream != null && stream != PyNone.NONE) {
        try {
          stream.attr("flush").call0();
        } catch (PyException e) {
          // As CPython, which forgets it.
        }
      }
    }
  }
}
