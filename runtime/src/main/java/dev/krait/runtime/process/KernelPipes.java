package dev.krait.runtime.process;

import java.io.IOException;
import java.nio.channels.Pipe;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Pipes of the kernel with the numbers of their ends, which Java does not tell: right after a pipe
 * was made, it is the one that has both ends here and was not there before.
 */
final class KernelPipes {
  private static final Path NUMBERS = Path.of("/proc/self/fd");
  private static final int ACCESS = 3;
  private static final Set<String> KNOWN = new HashSet<>();

  private static int next;

  private KernelPipes() {}

  /**
   * A pipe.
   *
   * @param in the number of the end to read from, or -1
   * @param out the number of the end to write to, or -1
   * @param name what the kernel calls it, or null
   */
  record Numbered(Pipe pipe, int in, int out, String name) {}

  static synchronized Numbered open() throws IOException {
    Pipe pipe = Pipe.open();
    Numbered guessed = guess(pipe);
    if (guessed != null) {
      return guessed;
    }
    Map<String, int[]> ends = new HashMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(NUMBERS)) {
      for (Path each : all) {
        String name = target(each);
        if (name.startsWith("pipe:") && !KNOWN.contains(name)) {
          int number = Integer.parseInt(each.getFileName().toString());
          boolean writes = (flags(number) & ACCESS) == OpenFlags.O_WRONLY;
          int[] pair = ends.computeIfAbsent(name, n -> new int[] {-1, -1});
          pair[writes ? 1 : 0] = number;
        }
      }
    } catch (IOException e) {
      return new Numbered(pipe, -1, -1, null);
    }
    ends.values().removeIf(pair -> pair[0] < 0 || pair[1] < 0);
    if (ends.size() != 1) {
      return new Numbered(pipe, -1, -1, null);
    }
    Map.Entry<String, int[]> found = ends.entrySet().iterator().next();
    return known(pipe, found.getValue()[0], found.getValue()[1], found.getKey());
  }

  private static Numbered known(Pipe pipe, int in, int out, String name) {
    KNOWN.add(name);
    next = Math.max(in, out) + 1;
    return new Numbered(pipe, in, out, name);
  }

  /** Most often the ends follow upon those of the pipe before; null if not. */
  private static Numbered guess(Pipe pipe) {
    Path first = NUMBERS.resolve(Integer.toString(next));
    String name = target(first);
    try {
      if (name.startsWith("pipe:")
          && !KNOWN.contains(name)
          && target(NUMBERS.resolve(Integer.toString(next + 1))).equals(name)
          && (flags(next) & ACCESS) == OpenFlags.O_RDONLY
          && (flags(next + 1) & ACCESS) == OpenFlags.O_WRONLY) {
        return known(pipe, next, next + 1, name);
      }
    } catch (IOException e) {
      // no such number
    }
    return null;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }

  private static int flags(int number) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/fdinfo/" + number))) {
      if (line.startsWith("flags:")) {
        return Integer.parseInt(line.substring("flags:".length()).trim(), 8);
      }
    }
    return 0;
  }

  /** One end is closed: the kernel may give the name again once the other is, too. */
  static synchronized void forget(String name) {
    KNOWN.remove(name);
  }
}
