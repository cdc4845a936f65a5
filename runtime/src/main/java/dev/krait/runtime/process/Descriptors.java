package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.util.Arrays;

/** The table of file descriptors: the lowest free number is given next, as POSIX has it. */
public final class Descriptors {
  private static final int MOST = 1 << 20;

  private static OpenFile[] files = new OpenFile[16];
  private static boolean[] inheritable = new boolean[16];

  static {
    put(0, StreamFile.of(HostStreams.in(), 0));
    put(1, StreamFile.of(HostStreams.out(), 1));
    put(2, StreamFile.of(HostStreams.err(), 2));
    inheritable[0] = true;
    inheritable[1] = true;
    inheritable[2] = true;
    String inherited = System.getenv(Inheritance.VARIABLE);
    if (inherited != null) {
      Inheritance.take(inherited).forEach(Descriptors::put);
    }
  }

  private Descriptors() {}

  private static void put(int number, OpenFile file) {
    if (number >= files.length) {
      files = Arrays.copyOf(files, Math.max(number + 1, files.length * 2));
      inheritable = Arrays.copyOf(inheritable, files.length);
    }
    files[number] = file.retain();
    inheritable[number] = false;
  }

  /** Gives the file the lowest free number. */
  public static int add(OpenFile file) {
    return add(file, 0);
  }

  /** Gives the file the lowest free number from a bound on. */
  public static synchronized int add(OpenFile file, int least) {
    int number = least;
    while (number < files.length && files[number] != null) {
      number++;
    }
    put(number, file);
    return number;
  }

  /** The file of a descriptor, or null if it is not open. */
  public static synchronized OpenFile find(long number) {
    return number >= 0 && number < files.length ? files[(int) number] : null;
  }

  /** The file of a descriptor; {@code EBADF} if it is not open. */
  public static OpenFile get(long number) throws IOException {
    OpenFile file = find(number);
    if (file == null) {
      throw new ErrnoException(OsErrors.EBADF);
    }
    return file;
  }

  /** {@code close(2)}. */
  public static void close(long number) throws IOException {
    OpenFile file;
    synchronized (Descriptors.class) {
      file = get(number);
      files[(int) number] = null;
    }
    file.release();
  }

  /** {@code dup2(2)}. */
  public static void duplicate(int from, int to) throws IOException {
    OpenFile file;
    OpenFile before;
    synchronized (Descriptors.class) {
      file = get(from);
      if (to < 0 || to > MOST) {
        throw new ErrnoException(OsErrors.EBADF);
      }
      if (from == to) {
        return;
      }
      before = find(to);
      put(to, file);
    }
    if (before != null) {
      before.release();
    }
  }

  /** Whether child processes get the descriptor. */
  public static synchronized boolean isInheritable(int number) throws IOException {
    get(number);
    return inheritable[number];
  }

  /** Changes {@link #isInheritable}. */
  public static synchronized void setInheritable(int number, boolean value) throws IOException {
    get(number);
    inheritable[number] = value;
  }

  /** One beyond the highest number in use. */
  public static synchronized int end() {
    int end = files.length;
    while (end > 0 && files[end - 1] == null) {
      end--;
    }
    return end;
  }
}
