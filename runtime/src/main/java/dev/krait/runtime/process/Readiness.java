package dev.krait.runtime.process;

/** What files can be ready for, as {@code poll} has it. */
public final class Readiness {
  /** There is something to read. */
  public static final int IN = 1;

  /** There is something urgent to read. */
  public static final int URGENT = 2;

  /** Writing will not wait. */
  public static final int OUT = 4;

  /** The other end is gone. */
  public static final int ERROR = 8;

  /** The other end has closed. */
  public static final int HANG_UP = 16;

  /** The descriptor is not open. */
  public static final int INVALID = 32;

  private Readiness() {}

  /** To be called when a file may have become ready, which the kernel cannot tell. */
  public static void changed() {
    Poller.wakeAll();
  }
}
