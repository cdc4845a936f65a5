package dev.krait.runtime.process;

import java.nio.file.Path;

/** The working directory, against which every operation on a relative path resolves it. */
public final class WorkingDirectory {
  private static volatile Path current = Path.of(System.getProperty("user.dir", "/"));

  private WorkingDirectory() {}

  /** The directory as an absolute path. */
  public static Path get() {
    return current;
  }

  /** Makes an absolute path of a directory that exists the working directory. */
  public static void set(Path directory) {
    current = directory;
  }

  /** The path as an absolute one; not normalised, as links may stand in front of {@code ..}. */
  public static Path resolve(Path path) {
    return path.isAbsolute() ? path : current.resolve(path);
  }
}
