package dev.krait.runtime.process;

import java.nio.channels.SelectableChannel;

/** One descriptor that {@link Watched} watches. */
final class Watch {
  /** The mask of one that was to be reported once only. */
  static final int DISABLED = 0;

  private static final int ONE_SHOT = 1 << 30;
  private static final int ALWAYS = Readiness.ERROR | Readiness.HANG_UP | Readiness.INVALID;
  private static final int READ_NORMAL = 0x40;
  private static final int WRITE_NORMAL = 0x100;

  final int descriptor;
  int mask;
  OpenFile file;
  SelectableChannel in;
  SelectableChannel out;

  /** What the kernel has said in this wait. */
  int kernel;

  Watch(int descriptor) {
    this.descriptor = descriptor;
  }

  boolean reads() {
    return (mask & (Readiness.IN | READ_NORMAL)) != 0;
  }

  boolean writes() {
    return (mask & (Readiness.OUT | WRITE_NORMAL)) != 0;
  }

  boolean isOneShot() {
    return (mask & ONE_SHOT) != 0;
  }

  /** Whether it must be asked again and again, as it has no channel at all. */
  boolean isMute() {
    return file != null && in == null && out == null;
  }

  /** What to report. */
  int result(boolean lasting) {
    if (lasting && (mask == DISABLED || Descriptors.find(descriptor) != file)) {
      return 0;
    }
    int bits = file == null ? Readiness.INVALID : kernel | file.ready();
    if ((bits & Readiness.IN) != 0) {
      bits |= READ_NORMAL;
    }
    if ((bits & Readiness.OUT) != 0) {
      bits |= WRITE_NORMAL;
    }
    return bits & (mask | ALWAYS);
  }
}
