package dev.krait.runtime.module.time;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Instant;

/** The clocks of the system, by their names and numbers on Linux. */
enum Clock {
  CLOCK_REALTIME(0),
  CLOCK_MONOTONIC(1),
  CLOCK_PROCESS_CPUTIME_ID(2),
  CLOCK_THREAD_CPUTIME_ID(3),
  CLOCK_MONOTONIC_RAW(4),
  CLOCK_BOOTTIME(7),
  CLOCK_TAI(11);

  private static final long SECOND = 1_000_000_000L;
  private static final long LEAP_SECONDS = 37;

  private final int id;

  Clock(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  /** The clock of a number; null if there is none. */
  static Clock of(long id) {
    for (Clock clock : values()) {
      if (clock.id == id) {
        return clock;
      }
    }
    return null;
  }

  /** The time in nanoseconds. */
  long nanoseconds() {
    return switch (this) {
      case CLOCK_REALTIME -> real();
      case CLOCK_TAI -> real() + LEAP_SECONDS * SECOND;
      case CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME -> System.nanoTime();
      case CLOCK_THREAD_CPUTIME_ID -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      case CLOCK_PROCESS_CPUTIME_ID -> process();
    };
  }

  private static long real() {
    Instant now = Instant.now();
    return now.getEpochSecond() * SECOND + now.getNano();
  }

  private static long process() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean extended
        ? extended.getProcessCpuTime()
        : ProcessHandle.current().info().totalCpuDuration().map(d -> d.toNanos()).orElse(0L);
  }
}
