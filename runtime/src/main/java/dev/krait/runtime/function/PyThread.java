package dev.krait.runtime.function;

/** A thread that runs Python code, with its {@link ThreadState} in a field. */
public final class PyThread extends Thread {
  private static volatile PyThread main;

  private final ThreadState state = new ThreadState();
  private AutoCloseable waiter;

  /**
   * @param stackSize in bytes
   */
  public PyThread(Runnable task, String name, long stackSize) {
    super(null, task, name, stackSize);
  }

  ThreadState state() {
    return state;
  }

  @Override
  public void run() {
    try {
      super.run();
    } finally {
      if (waiter != null) {
        try {
          waiter.close();
        } catch (Exception e) {
          // what it held is of no use to anybody else
        }
      }
    }
  }

  /** What the thread waits for files with; null before it first does. */
  public AutoCloseable waiter() {
    return waiter;
  }

  /** Sets {@link #waiter()}, which is closed when the thread ends. */
  public void setWaiter(AutoCloseable value) {
    waiter = value;
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
