package dev.krait.runtime.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What stands behind the standard streams: the descriptors of the process, or what a host that runs
 * several programs in one process has set before.
 */
public final class HostStreams {
  private static InputStream in = new FileInputStream(FileDescriptor.in);
  private static OutputStream out = new FileOutputStream(FileDescriptor.out);
  private static OutputStream err = new FileOutputStream(FileDescriptor.err);

  /** The descriptors that were closed when the process began; others stand in their places. */
  private static final String CLOSED = System.getProperty("krait.closed", "");

  private HostStreams() {}

  /** Whether a standard stream was closed when the process began. */
  public static boolean isClosed(int descriptor) {
    return CLOSED.indexOf('0' + descriptor) >= 0;
  }

  /** Replaces all three; no program may have started yet. */
  public static synchronized void set(InputStream input, OutputStream output, OutputStream error) {
    in = input;
    out = output;
    err = error;
  }

  public static synchronized InputStream in() {
    return in;
  }

  public static synchronized OutputStream out() {
    return out;
  }

  public static synchronized OutputStream err() {
    return err;
  }
}
