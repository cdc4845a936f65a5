package dev.krait.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The permissions that new files do not get. */
public final class Umask {
  private static final int STANDARD = 022;
  private static int initial = -1;
  private static int current = -1;

  private Umask() {}

  /** The mask. */
  public static synchronized int get() {
    if (current < 0) {
      initial = read();
      current = initial;
    }
    return current;
  }

  /** Whether the mask is still that of the JVM's process, which the system applies anyway. */
  public static synchronized boolean isNative() {
    return get() == initial;
  }

  /** Sets the mask; the one before. */
  public static synchronized int set(int mask) {
    int before = get();
    current = mask & 0777;
    return before;
  }

  private static int read() {
    try {
      String status = Files.readString(Path.of("/proc/self/status"), StandardCharsets.ISO_8859_1);
      int at = status.indexOf("Umask:");
      if (at >= 0) {
        return Integer.parseInt(status.substring(at + 6, status.indexOf('\n', at)).strip(), 8);
      }
    } catch (IOException | NumberFormatException e) {
      // not on Linux: what nearly every system starts with
    }
    return STANDARD;
  }
}
