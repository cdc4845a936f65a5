package dev.krait.benchmarks.programs;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@code generators.py} by hand, with iterators. */
public final class Generators {
  private Generators() {}

  private abstract static class Stage implements PrimitiveIterator.OfLong {
    final PrimitiveIterator.OfLong source;

    Stage(PrimitiveIterator.OfLong source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      return source.hasNext();
    }
  }

  private static final class Numbers extends Stage {
    private final long end;
    private long i;

    Numbers(long end) {
      super(null);
      this.end = end;
    }

    @Override
    public boolean hasNext() {
      return i < end;
    }

    @Override
    public long nextLong() {
      return i++;
    }
  }

  private static final class Squares extends Stage {
    Squares(PrimitiveIterator.OfLong source) {
      super(source);
    }

    @Override
    public long nextLong() {
      long value = source.nextLong();
      return value * value;
    }
  }

  private static final class Odd extends Stage {
    private long following;
    private boolean ready;

    Odd(PrimitiveIterator.OfLong source) {
      super(source);
    }

    @Override
    public boolean hasNext() {
      while (!ready && source.hasNext()) {
        following = source.nextLong();
        ready = following % 2 == 1;
      }
      return ready;
    }

    @Override
    public long nextLong() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ready = false;
      return following;
    }
  }

  private static final class Pairs extends Stage {
    private long previous;

    Pairs(PrimitiveIterator.OfLong source) {
      super(source);
    }

    @Override
    public long nextLong() {
      long value = source.nextLong();
      long sum = previous + value;
      previous = value;
      return sum;
    }
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    long total = 0;
    Pairs pairs = new Pairs(new Odd(new Squares(new Numbers(size))));
    while (pairs.hasNext()) {
      total += pairs.nextLong() & 1023;
    }
    return total;
  }
}
