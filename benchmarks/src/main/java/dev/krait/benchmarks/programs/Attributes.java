package dev.krait.benchmarks.programs;

/** {@code attributes.py} by hand. */
public final class Attributes {
  private Attributes() {}

  private static class Point {
    long x = 1;
    long y = 2;
  }

  private static final class Plain extends Point {
    private static final long SCALE = 3;

    long total() {
      return (x + y) * SCALE;
    }
  }

  private static final class Managed {
    private long value = 1;

    long x() {
      return value;
    }

    void x(long newValue) {
      value = newValue & 1023;
    }
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    Point slotted = new Point();
    Plain plain = new Plain();
    Managed managed = new Managed();
    long total = 0;
    for (int i = 0; i < size; i++) {
      slotted.x = i;
      slotted.y = slotted.x + 1;
      plain.x = slotted.y & 15;
      plain.y++;
      managed.x(managed.x() + i);
      total += (plain.total() + managed.x()) & 255;
    }
    return total;
  }
}
