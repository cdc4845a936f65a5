package dev.krait.runtime.emitted;

import dev.krait.runtime.module.signal.SignalHandlers;

/**
 * Where loops let the handlers of signals run. Until the first signal comes there is no subclass,
 * so that HotSpot takes {@link #look} for what it is, nothing; loading the subclass throws away the
 * code that relied on that, even of a loop that runs.
 */
public class Interrupts {
  private static Interrupts current = new Interrupts();

  Interrupts() {}

  /** What each round of a loop does. */
  public static void poll() {
    current.look();
  }

  void look() {
    Before.current.look();
  }

  /** From now on, loops look whether a signal has come. */
  public static void watch() {
    if (current.getClass() == Interrupts.class) {
      current = new Watchful();
      Before.current = new After();
    }
  }

  /**
   * Code compiled between the loading of {@link Watchful} and the assignment may have read the
   * field once for all rounds. It relies on this class having no subclass; loading one throws it
   * away.
   */
  private static class Before {
    static Before current = new Before();

    void look() {}
  }

  private static final class After extends Before {
    @Override
    void look() {
      SignalHandlers.poll();
    }
  }

  private static final class Watchful extends Interrupts {
    @Override
    void look() {
      SignalHandlers.poll();
    }
  }
}
