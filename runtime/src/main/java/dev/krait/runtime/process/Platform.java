package dev.krait.runtime.process;

import java.util.Locale;

/** What system this is. */
public final class Platform {
  /** {@code sys.platform}. */
  public static final String NAME = name();

  private Platform() {}

  private static String name() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "win32" : "linux";
  }
}
