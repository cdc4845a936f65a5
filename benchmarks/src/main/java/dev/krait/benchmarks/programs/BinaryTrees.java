package dev.krait.benchmarks.programs;

/** {@code binary_trees.py} by hand. */
public final class BinaryTrees {
  private BinaryTrees() {}

  private record Node(Node left, Node right) {
    int count() {
      return left == null ? 1 : 1 + left.count() + right.count();
    }
  }

  private static Node build(int depth) {
    return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    Node kept = build(size);
    long total = 0;
    for (int depth = 4; depth <= size; depth += 2) {
      for (int i = 0; i < 1 << (size - depth + 4); i++) {
        total += build(depth).count();
      }
    }
    return total + kept.count();
  }
}
