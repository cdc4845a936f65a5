package dev.krait.runtime.module.signal;

/** A timer that raises a signal once or again and again. */
final class SignalTimer {
  private static final long STACK = 1 << 18;

  private final int signal;
  private long due;
  private long interval;
  private int generation;

  SignalTimer(int signal) {
    this.signal = signal;
  }

  /** Starts or, with 0, stops the timer; what {@link #get} said before. */
  synchronized double[] set(long first, long then) {
    double[] before = get();
    generation++;
    due = first == 0 ? 0 : System.nanoTime() + first;
    interval = first == 0 ? 0 : then;
    notifyAll();
    if (first != 0) {
      int mine = generation;
      Thread thread = new Thread(null, () -> run(mine), "timer of signal " + signal, STACK);
      thread.setDaemon(true);
      thread.start();
    }
    return before;
  }

  /** The seconds that are left and those between signals. */
  synchronized double[] get() {
    long left = due == 0 ? 0 : Math.max(1000, due - System.nanoTime());
    return new double[] {TimerFunctions.seconds(left), TimerFunctions.seconds(interval)};
  }

  private void run(int mine) {
    try {
      while (waits(mine)) {
        SignalHandlers.send(ProcessHandle.current().pid(), signal);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the signal is due; false if the timer was set anew or has ended. */
  private synchronized boolean waits(int mine) throws InterruptedException {
    while (mine == generation && due != 0) {
      long left = due - System.nanoTime();
      if (left <= 0) {
        due = interval == 0 ? 0 : due + interval;
        return true;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return false;
  }
}
