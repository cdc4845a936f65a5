package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.text.PyBytes;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The child processes that were started and not waited for yet. */
public final class Children {
  private static final Pattern ERROR = Pattern.compile("error=(\\d+)");
  private static final File NULL = new File("/dev/null");
  private static final int ECHILD = 10;

  private static final Map<Long, Ended> FAILED = new ConcurrentHashMap<>();
  private static long nextFailed = 1L << 30; // no process has such a number
  private static final Map<Long, Child> CHILDREN = new ConcurrentHashMap<>();

  private Children() {}

  /**
   * What to start.
   *
   * @param words the program and its arguments
   * @param directory the working directory of the child, or null for this world's
   * @param variables the environment, or null for this world's
   * @param streams the descriptors that become 0, 1 and 2
   * @param passed other descriptors that the child gets under the same numbers, if it is Krait too
   */
  public record Spec(
      List<byte[]> words,
      byte[] directory,
      Map<PyBytes, PyBytes> variables,
      int[] streams,
      int[] passed) {
    /** One that gets its standard streams only. */
    public Spec(
        List<byte[]> words, byte[] directory, Map<PyBytes, PyBytes> variables, int[] streams) {
      this(words, directory, variables, streams, new int[0]);
    }
  }

  /** Starts a process; its number. */
  public static long start(Spec spec) throws IOException {
    Abandoned.settle(null);
    ProcessBuilder builder = new ProcessBuilder(spec.words.stream().map(Children::text).toList());
    File directory =
        spec.directory == null
            ? WorkingDirectory.get().toFile()
            : WorkingDirectory.resolve(FileNames.path(spec.directory)).toFile();
    builder.directory(directory);
    Map<String, String> environment = builder.environment();
    environment.clear();
    Map<PyBytes, PyBytes> variables = spec.variables == null ? Environment.copy() : spec.variables;
    variables.forEach((name, value) -> environment.put(text(name), text(value)));
    OpenFile[] files = new OpenFile[3];
    for (int i = 0; i < 3; i++) {
      files[i] = Descriptors.find(spec.streams[i]);
    }
    boolean in = redirect(builder, 0, files[0]);
    boolean out = redirect(builder, 1, files[1]);
    boolean joined = out && files[2] == files[1];
    if (joined) {
      builder.redirectErrorStream(true);
    }
    boolean err = !joined && redirect(builder, 2, files[2]);
    Inheritance inheritance = spec.passed.length == 0 ? null : Inheritance.of(spec.passed);
    if (inheritance != null) {
      environment.put(Inheritance.VARIABLE, inheritance.text());
    }
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      Matcher error = ERROR.matcher(String.valueOf(e.getMessage()));
      throw error.find() ? new ErrnoException(Integer.parseInt(error.group(1))) : e;
    }
    Child child = new Child(process);
    if (inheritance != null) {
      inheritance.holdFor(process);
    }
    for (int i = 0; i < 3; i++) {
      if (files[i] != null && files[i].kernelNumber(i != 0) >= 0) {
        child.share(files[i], i != 0);
      }
    }
    if (in) {
      child.feed(files[0]);
    }
    if (out) {
      child.drain(process.getInputStream(), files[1]);
    }
    if (err) {
      child.drain(process.getErrorStream(), files[2]);
    }
    CHILDREN.put(process.pid(), child);
    return process.pid();
  }

  private static String text(byte[] bytes) {
    return FileNames.decode(bytes).toString();
  }

  private static String text(PyBytes bytes) {
    return text(bytes.copyBytes());
  }

  private static ProcessBuilder.Redirect redirect(File file, int stream) {
    return stream == 0
        ? ProcessBuilder.Redirect.from(file)
        : ProcessBuilder.Redirect.appendTo(file);
  }

  /** Connects one standard stream; whether the bytes must be passed on by a thread. */
  private static boolean redirect(ProcessBuilder builder, int stream, OpenFile file) {
    ProcessBuilder.Redirect redirect = null;
    if (file == null || file.path() != null && file.path().startsWith("/dev/null")) {
      redirect = stream == 0 ? ProcessBuilder.Redirect.from(NULL) : ProcessBuilder.Redirect.DISCARD;
    } else if (file instanceof StreamFile own && own.isInherited()) {
      File again = new File("/proc/self/fd/" + own.number());
      redirect = own.number() == stream ? ProcessBuilder.Redirect.INHERIT : redirect(again, stream);
    } else if (file.kernelNumber(stream != 0) >= 0) {
      redirect = redirect(new File("/proc/self/fd/" + file.kernelNumber(stream != 0)), stream);
    }
    if (redirect == null) {
      return true;
    }
    switch (stream) {
      case 0 -> builder.redirectInput(redirect);
      case 1 -> builder.redirectOutput(redirect);
      default -> builder.redirectError(redirect);
    }
    return false;
  }

  /** A child that ended: its number and what {@code waitpid} says of it. */
  public record Ended(long pid, int status) {}

  /**
   * {@code waitpid}.
   *
   * @param pid the child, or -1 for any
   * @return null if none has ended and {@code block} is false
   */
  public static Ended await(long pid, boolean block) throws IOException {
    if (pid > 0) {
      Ended failed = FAILED.remove(pid);
      if (failed != null) {
        return failed;
      }
      Child child = CHILDREN.get(pid);
      if (child == null) {
        throw new ErrnoException(ECHILD);
      }
      return child.hasEnded(block) ? end(pid, child) : null;
    }
    while (!CHILDREN.isEmpty()) {
      for (Map.Entry<Long, Child> each : new HashMap<>(CHILDREN).entrySet()) {
        if (each.getValue().hasEnded(false)) {
          return end(each.getKey(), each.getValue());
        }
      }
      if (!block) {
        return null;
      }
      pause();
    }
    throw new ErrnoException(ECHILD);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ErrnoException(OsErrors.EINTR);
    }
  }

  /** The number of a child that could not start, which ends with the status of a failed one. */
  public static synchronized long failed() {
    FAILED.put(nextFailed, new Ended(nextFailed, 255 << 8));
    return nextFailed++;
  }

  private static Ended end(long pid, Child child) {
    CHILDREN.remove(pid);
    return new Ended(pid, child.status());
  }
}
