package dev.krait.runtime.module.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who runs the process. */
public final class PosixIdentity {
  private static final Path SELF = Path.of("/proc/self");

  private PosixIdentity() {}

  /** The user's number. */
  public static int uid() {
    return attribute("unix:uid");
  }

  /** The group's number. */
  public static int gid() {
    return attribute("unix:gid");
  }

  private static int attribute(String name) {
    try {
      return (int) Files.getAttribute(SELF, name);
    } catch (IOException | UnsupportedOperationException e) {
      return 0;
    }
  }
}
