package dev.krait.benchmarks.programs;

import java.util.List;

/** {@code match_dispatch.py} by hand. */
public final class MatchDispatch {
  private MatchDispatch() {}

  private interface Node {
    long evaluate(long x);
  }

  private record Number(long value) implements Node {
    @Override
    public long evaluate(long x) {
      return value;
    }
  }

  private record Unknown() implements Node {
    @Override
    public long evaluate(long x) {
      return x;
    }
  }

  private record Neg(Node inner) implements Node {
    @Override
    public long evaluate(long x) {
      return -inner.evaluate(x);
    }
  }

  private record Sum(List<Node> items) implements Node {
    @Override
    public long evaluate(long x) {
      long total = 0;
      for (Node item : items) {
        total += item.evaluate(x);
      }
      return total;
    }
  }

  private record Add(Node left, Node right) implements Node {
    @Override
    public long evaluate(long x) {
      return left.evaluate(x) + right.evaluate(x);
    }
  }

  private record Mul(Node left, Node right) implements Node {
    @Override
    public long evaluate(long x) {
      return left.evaluate(x) * right.evaluate(x);
    }
  }

  private record Choice(Node test, Node then, Node otherwise) implements Node {
    @Override
    public long evaluate(long x) {
      return test.evaluate(x) != 0 ? then.evaluate(x) : otherwise.evaluate(x);
    }
  }

  private static String command(int code) {
    return switch (code) {
      case 0 -> "stop";
      case 1, 2 -> "go";
      case 3 -> "turn";
      default -> "wait";
    };
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    Node x = new Unknown();
    Node one = new Number(1);
    Node tree =
        new Add(
            new Mul(new Number(3), x),
            new Sum(
                List.of(
                    one,
                    x,
                    new Neg(new Mul(x, new Number(2))),
                    new Choice(x, new Number(5), new Add(one, one)))));
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += tree.evaluate(i & 15);
      total += command(i & 7).length();
    }
    return total;
  }
}
