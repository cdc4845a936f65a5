package dev.krait.runtime.function;

/** A thread that runs Python code, with its {@link ThreadState} in a field. */
public final class PyThread extends Thread {
  private static volatile PyThread main;

  private final ThreadState state = new ThreadState();

  /**
   * @param stackSize in bytes
   */
  public PyThread(Runnable task, String name, long stackSize) {
    super(null, task, name, stackSize);
  }

  ThreadState state() {
    return state;
  }

  /** Makes this the main thread of the program. Returns this. */
  public PyThread asMain() {
    main = this;
    return this;
  }

  /** The main thread of the program; null if Java code called into it. */
  public static PyThread main() {
    return main;
  }
}
