package dev.krait.runtime.process;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A child process, with threads that pass bytes between its standard streams and the files of this
 * world, whose descriptors no other process can have.
 */
final class Child {
  private static final int SIZE = 8192;
  private static final long PATIENCE_MILLIS = 1000;
  private static final int SIGNALLED = 128;

  private final Process process;
  private final List<Thread> drains = new ArrayList<>();

  Child(Process process) {
    this.process = process;
  }

  /** The child has a direction of a file of the kernel for as long as it lives. */
  void share(OpenFile file, boolean writes) {
    file.share(writes, 1);
    process.onExit().thenRun(() -> file.share(writes, -1));
  }

  /** Passes on what the file has to the child's standard input. */
  void feed(OpenFile file) {
    file.retain();
    Thread thread =
        daemon(
            "stdin of " + process.pid(),
            () -> {
              try (OutputStream to = process.getOutputStream()) {
                byte[] buffer = new byte[SIZE];
                for (int n = file.read(buffer, 0, SIZE); n > 0; n = file.read(buffer, 0, SIZE)) {
                  to.write(buffer, 0, n);
                  to.flush();
                }
              } catch (IOException e) {
                // the child reads no more
              }
            });
    process.onExit().thenRun(() -> file.releaseQuietly());
    thread.start();
  }

  /** Passes on what the child writes. */
  void drain(InputStream from, OpenFile file) {
    file.retain();
    Thread thread =
        daemon(
            "output of " + process.pid(),
            () -> {
              try (from) {
                byte[] buffer = new byte[SIZE];
                for (int n = from.read(buffer); n > 0; n = from.read(buffer)) {
                  int at = 0;
                  while (at < n) {
                    at += file.write(buffer, at, n - at);
                  }
                }
              } catch (IOException e) {
                // nobody reads any more: closing tells the child
              } finally {
                file.releaseQuietly();
              }
            });
    drains.add(thread);
    thread.start();
  }

  private static Thread daemon(String name, Runnable body) {
    Thread thread = new Thread(null, body, name, 1 << 18);
    thread.setDaemon(true);
    return thread;
  }

  /** Whether the process is over, after waiting for it if asked to. */
  boolean hasEnded(boolean block) throws IOException {
    if (process.isAlive() && !block) {
      return false;
    }
    try {
      process.waitFor();
      for (Thread drain : drains) {
        drain.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ErrnoException(OsErrors.EINTR);
    }
    return true;
  }

  /** The status as {@code wait} encodes it; Java adds 128 to the number of a signal. */
  int status() {
    int value = process.exitValue();
    return value > SIGNALLED && value < SIGNALLED + 65 ? value - SIGNALLED : (value & 255) << 8;
  }
}
