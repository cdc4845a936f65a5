package dev.krait.runtime.function;

/** A thread that runs Python code, with its {@link ThreadState} in a field. */
public final class PyThread extends Thread {
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
}
