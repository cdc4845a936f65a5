package dev.krait.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code isatty}: by where a path leads to, as Java has no call for it. */
final class Terminals {
  private Terminals() {}

  static boolean isTerminal(Path path) {
    String name = path.toString();
    return name.startsWith("/dev/") && isTerminalName(real(path));
  }

  static boolean isStandardTerminal(int number) {
    try {
      return isTerminalName(Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  private static String real(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }

  private static boolean isTerminalName(String name) {
    return name.startsWith("/dev/pts/")
        || name.startsWith("/dev/tty")
        || name.equals("/dev/console");
  }
}
