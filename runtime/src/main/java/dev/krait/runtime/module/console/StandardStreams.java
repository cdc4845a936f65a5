package dev.krait.runtime.module.console;

import dev.krait.runtime.process.HostStreams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The three streams of the process (library reference, {@code sys.stdin}). */
public final class StandardStreams {
  /** {@code sys.stdin}. */
  public static final ConsoleInput IN = new ConsoleInput("<stdin>", 0, errors(), HostStreams.in());

  /** {@code sys.stdout}. */
  public static final ConsoleOutput OUT =
      new ConsoleOutput("<stdout>", 1, errors(), HostStreams.out());

  /** {@code sys.stderr}. */
  public static final ConsoleOutput ERR =
      new ConsoleOutput("<stderr>", 2, "backslashreplace", HostStreams.err());

  static {
    String unbuffered = System.getenv("PYTHONUNBUFFERED");
    OUT.setWriteThrough(unbuffered != null && !unbuffered.isEmpty());
    OUT.setLineBuffered(isTerminal(1));
    ERR.setLineBuffered(true);
  }

  private StandardStreams() {}

  /** In the locale {@code C} any byte can be read and written again. */
  private static String errors() {
    String locale = "";
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty()) {
        locale = value;
        break;
      }
    }
    return switch (locale.toLowerCase(Locale.ROOT)) {
      case "", "c", "posix", "c.utf-8", "c.utf8" -> "surrogateescape";
      default -> "strict";
    };
  }

  /** {@code os.isatty}: by where the descriptor leads to, as Java has no call for it. */
  public static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
