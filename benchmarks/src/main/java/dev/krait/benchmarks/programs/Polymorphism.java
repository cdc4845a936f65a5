package dev.krait.benchmarks.programs;

import java.util.List;
import java.util.function.LongFunction;

/** {@code polymorphism.py} by hand. */
public final class Polymorphism {
  private Polymorphism() {}

  private abstract static class Quantity {
    final long value;

    Quantity(long value) {
      this.value = value;
    }

    abstract Quantity add(Quantity other);

    boolean lessThan(Quantity other) {
      return value < other.value;
    }
  }

  private static final class Meters extends Quantity {
    Meters(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Meters(value + other.value);
    }
  }

  private static final class Feet extends Quantity {
    Feet(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Feet(value + other.value * 3);
    }
  }

  private static final class Miles extends Quantity {
    Miles(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Miles(value + Math.floorDiv(other.value, 2));
    }
  }

  private static final class Seconds extends Quantity {
    Seconds(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Seconds(Math.floorMod(value + other.value, 60));
    }
  }

  private static final class Hours extends Quantity {
    Hours(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Hours(Math.floorMod(value + other.value, 24));
    }
  }

  private static final class Money extends Quantity {
    Money(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Money(value + other.value + 1);
    }
  }

  private static final class Apples extends Quantity {
    Apples(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Apples(value + other.value - 1);
    }
  }

  private static final class Bits extends Quantity {
    Bits(long value) {
      super(value);
    }

    @Override
    Quantity add(Quantity other) {
      return new Bits(value ^ other.value);
    }
  }

  private static Quantity[] values(List<LongFunction<Quantity>> kinds) {
    return kinds.stream().map(kind -> kind.apply(5)).toArray(Quantity[]::new);
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    Quantity[] values =
        values(
            List.of(
                Meters::new,
                Feet::new,
                Miles::new,
                Seconds::new,
                Hours::new,
                Money::new,
                Apples::new,
                Bits::new));
    Quantity one = new Meters(2);
    Quantity limit = new Meters(1000);
    long total = 0;
    for (int i = 0; i < size; i++) {
      int index = i & 7;
      Quantity value = values[index].add(one);
      if (limit.lessThan(value)) {
        value = one;
      } else {
        total++;
      }
      values[index] = value;
    }
    return total;
  }
}
