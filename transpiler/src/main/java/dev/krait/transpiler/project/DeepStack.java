package dev.krait.transpiler.project;

import dev.krait.transpiler.ast.BigStack;
import java.util.function.Supplier;

/**
 * Runs the transpiler and javac on a stack of their own: nested source makes both recurse, and
 * javac cannot be started a second time once it has failed halfway.
 */
public final class DeepStack {
  /** Only what is used takes memory. */
  private static final long SIZE = 512L << 20;

  private DeepStack() {}

  /** The result of the work; what it throws is thrown here. */
  public static <T> T call(Supplier<T> work) {
    return BigStack.onThread("krait-compiler", SIZE, work);
  }
}
