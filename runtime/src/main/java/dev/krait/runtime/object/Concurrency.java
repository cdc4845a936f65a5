package dev.krait.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Whether more than one thread runs Python code. Until then, operations take no locks; the second
 * thread turns them on for good.
 */
public final class Concurrency {
  private static final VarHandle SEVERAL;
  private static boolean several;

  static {
    try {
      SEVERAL =
          MethodHandles.lookup().findStaticVarHandle(Concurrency.class, "several", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Concurrency() {}

  /** Whether locks are needed; an opaque read, so that no loop keeps an old answer. */
  public static boolean several() {
    return (boolean) SEVERAL.getOpaque();
  }

  /** To be called before a second thread runs Python code. */
  public static void start() {
    SEVERAL.setVolatile(true);
  }
}
