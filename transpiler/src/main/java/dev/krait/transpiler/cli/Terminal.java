package dev.krait.transpiler.cli;

import dev.krait.runtime.process.HostStreams;
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
      HostStreams.err().write(encode(text));
    } catch (IOException e) {
      // Nobody to tell.
    }
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
