package dev.krait.runtime.text;

import java.io.ByteArrayOutputStream;

/** UTF-7 (RFC 2152): ASCII, and runs of base 64 over UTF-16 for everything else. */
public final class Utf7Codec {
  private static final String NAME = "utf7";
  private static final String BASE_64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final String DIRECT = "'(),-./:? \t\n\r!\"#$%&*;<=>@[]^_`{|}";

  private Utf7Codec() {}

  private static boolean isDirect(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || DIRECT.indexOf(c) >= 0);
  }

  /** The text as bytes. */
  public static byte[] encode(PyStr text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
    boolean shifted = false;
    int bits = 0;
    int buffer = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (isDirect(c)) {
        if (shifted) {
          if (bits > 0) {
            out.write(BASE_64.charAt(buffer << 6 - bits & 63));
          }
          if (BASE_64.indexOf(c) >= 0 || c == '-') {
            out.write('-');
          }
          shifted = false;
          bits = 0;
          buffer = 0;
        }
        out.write(c);
        continue;
      }
      if (!shifted) {
        out.write('+');
        if (c == '+') {
          out.write('-');
          continue;
        }
        shifted = true;
      }
      char[] units = c > 0xFFFF ? Character.toChars(c) : new char[] {(char) c};
      for (char unit : units) {
        buffer = buffer << 16 | unit;
        bits += 16;
        while (bits >= 6) {
          bits -= 6;
          out.write(BASE_64.charAt(buffer >> bits & 63));
        }
        buffer &= (1 << bits) - 1;
      }
    }
    if (bits > 0) {
      out.write(BASE_64.charAt(buffer << 6 - bits & 63));
    }
    if (shifted) {
      out.write('-');
    }
    return out.toByteArray();
  }

  /**
   * The bytes as a text.
   *
   * @param consumed null if the input ends here; else it receives the number of bytes that were
   *     used up to a run that is not complete
   */
  public static PyStr decode(byte[] data, String errors, int[] consumed) {
    TextBuilder out = new TextBuilder(data.length);
    int at = 0;
    while (at < data.length) {
      int c = data[at] & 255;
      if (c == '+') {
        Run run = new Run(data, at);
        if (run.reason == null && run.open && consumed != null) {
          break;
        }
        if (run.reason == null) {
          out.append(run.text.toStr());
          at = run.end;
        } else {
          out.append(run.text.toStr());
          Replacement by = ErrorHandlers.decode(errors, data, NAME, at, run.end, run.reason);
          out.append(by.text());
          at = by.next();
          data = by.inputAfter(data);
        }
      } else if (c < 0x80) {
        out.append(c);
        at++;
      } else {
        Replacement by =
            ErrorHandlers.decode(errors, data, NAME, at, at + 1, "unexpected special character");
        out.append(by.text());
        at = by.next();
        data = by.inputAfter(data);
      }
    }
    if (consumed != null) {
      consumed[0] = at;
    }
    return out.toStr();
  }

  /** A run of base 64 and what it stands for. */
  private static final class Run {
    private final TextBuilder text = new TextBuilder();
    private int end;
    private int surrogate;

    /** Whether nothing ended it before the end of the data. */
    private boolean open;

    /** What is wrong with it, or null. */
    private String reason;

    Run(byte[] data, int start) {
      int bits = 0;
      int buffer = 0;
      end = start + 1;
      if (end < data.length && data[end] == '-') {
        text.append('+');
        end++;
        return;
      }
      if (end < data.length && BASE_64.indexOf(data[end]) < 0) {
        end++;
        reason = "ill-formed sequence";
        return;
      }
      while (end < data.length && data[end] >= 0 && BASE_64.indexOf(data[end]) >= 0) {
        buffer = buffer << 6 | BASE_64.indexOf(data[end++]);
        bits += 6;
        if (bits >= 16) {
          bits -= 16;
          add(buffer >> bits & 0xFFFF);
          buffer &= (1 << bits) - 1;
        }
      }
      open = end == data.length;
      if (surrogate != 0) {
        text.append(surrogate);
      }
      if (open && bits == 0 && end == start + 1) {
        reason = "unterminated shift sequence";
      } else if (bits >= 6) {
        end = open ? end : end + 1;
        reason = open ? "unterminated shift sequence" : "partial character in shift sequence";
      } else if (buffer != 0) {
        end = open ? end : end + 1;
        reason = "non-zero padding bits in shift sequence";
      } else if (!open && data[end] == '-') {
        end++;
      }
      if (open && reason != null && !reason.startsWith("unterminated")) {
        reason = "unterminated shift sequence";
      }
    }

    private void add(int unit) {
      if (surrogate != 0) {
        int high = surrogate;
        surrogate = 0;
        if (Character.isLowSurrogate((char) unit)) {
          text.append(Character.toCodePoint((char) high, (char) unit));
          return;
        }
        text.append(high);
      }
      if (Character.isHighSurrogate((char) unit)) {
        surrogate = unit;
      } else {
        text.append(unit);
      }
    }
  }
}
