package dev.krait.transpiler.diagnostics.tokens;

import java.io.ByteArrayOutputStream;

/** Line ends as the tokenizer wants them. */
public final class Newlines {
  private Newlines() {}

  /** The source with {@code \n} for every line end and, if wanted, one at its end. */
  public static byte[] unify(byte[] source, boolean atEnd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(source.length + 1);
    for (int i = 0; i < source.length; i++) {
      byte b = source[i];
      if (b == '\r') {
        b = '\n';
        if (i + 1 < source.length && source[i + 1] == '\n') {
          i++;
        }
      }
      out.write(b);
    }
    byte last = source.length == 0 ? 0 : source[source.length - 1];
    if (atEnd && last != '\n' && last != '\r') {
      out.write('\n');
    }
    return out.toByteArray();
  }
}
