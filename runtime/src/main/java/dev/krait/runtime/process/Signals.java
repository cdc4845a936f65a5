package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sends signals to processes. */
public final class Signals {
  private static final int ESRCH = 3;
  private static final int MOST = 64;

  private Signals() {}

  /** {@code kill(2)}: signal 0 only asks whether the process exists. */
  public static void send(long pid, int signal) throws IOException {
    if (signal < 0 || signal > MOST) {
      throw new ErrnoException(OsErrors.EINVAL);
    }
    if (pid > 0 && ProcessHandle.of(pid).isEmpty()) {
      throw new ErrnoException(ESRCH);
    }
    if (pid > 0 && signal == 0) {
      return;
    }
    // Java ends processes only; the shell's built-in kill sends any signal
    Process kill =
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
            .redirectError(ProcessBuilder.Redirect.PIPE)
            .start();
    try {
      String error = new String(kill.getErrorStream().readAllBytes());
      if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
        throw new ErrnoException(error.contains("ermitted") ? OsErrors.EPERM : ESRCH);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ErrnoException(OsErrors.EINTR);
    }
  }
}
