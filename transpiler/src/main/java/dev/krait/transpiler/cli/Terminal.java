package dev.krait.transpiler.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the tool's own messages, in UTF-8 whatever the locale says; lone surrogates as CPython's
 * {@code backslashreplace} shows them.
 */
final class Terminal {
  private Terminal() {}

  /** Writes to standard error; if that is closed, there is nobody to tell. */
  static void error(String text) {
    try {
      write(FileDescriptor.err, text);
    } catch (IOException e) {
      // Nobody to tell.
    }
  }

  /** Writes to standard output. */
  static void output(String text) throws IOException {
    write(FileDescriptor.out, text);
  }

  private static void write(FileDescriptor target, String text) throws IOException {
    // Not closed: the descriptor belongs to the process.
    @SuppressWarnings("resource")
    FileOutputStream out = new FileOutputStream(target);
    out.write(encode(text));
  }

  /** The bytes of a text in UTF-8. */
  static byte[] encode(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        if (out != null) {
          out.append(c);
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        if (out != null) {
          out.append(c).append(text.charAt(i));
        }
      } else {
        if (out == null) {
          out = new StringBuilder(text.substring(0, i));
        }
        out.append("\\u").append(Integer.toHexString(c));
      }
    }
    return (out == null ? text : out.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
