package dev.krait.runtime.emitted;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Results of recursive functions as Java longs. What does not fit waits on a stack of the thread,
 * and {@link #ELSEWHERE} stands for it; whoever uses a result takes it from there, the last first.
 */
public final class Longs {
  /** The result is not this number but on the stack. */
  public static final long ELSEWHERE = Long.MIN_VALUE;

  private static final ThreadLocal<Deque<PyObject>> WAITING =
      ThreadLocal.withInitial(ArrayDeque::new);

  private Longs() {}

  /** The result of a call. */
  public static long of(PyObject value) {
    if (value instanceof PyInt number && number.longValue() != ELSEWHERE) {
      return number.longValue();
    }
    WAITING.get().push(value);
    return ELSEWHERE;
  }

  /** The result as an object. */
  public static PyObject box(long value) {
    return value == ELSEWHERE ? WAITING.get().pop() : PyInt.of(value);
  }

  /** {@code a + b}. */
  public static long add(long a, long b) {
    long sum = a + b;
    return isPlain(a, b) && ((a ^ sum) & (b ^ sum)) >= 0 && sum != ELSEWHERE ? sum : addSlow(a, b);
  }

  private static long addSlow(long a, long b) {
    PyObject right = box(b);
    return of(box(a).add(right));
  }

  /** {@code a - b}. */
  public static long sub(long a, long b) {
    long difference = a - b;
    return isPlain(a, b) && ((a ^ b) & (a ^ difference)) >= 0 && difference != ELSEWHERE
        ? difference
        : subSlow(a, b);
  }

  private static long subSlow(long a, long b) {
    PyObject right = box(b);
    return of(box(a).sub(right));
  }

  /** {@code a * b}. */
  public static long mul(long a, long b) {
    long product = a * b;
    return isPlain(a, b) && Math.multiplyHigh(a, b) == product >> 63 && product != ELSEWHERE
        ? product
        : mulSlow(a, b);
  }

  private static long mulSlow(long a, long b) {
    PyObject right = box(b);
    return of(box(a).mul(right));
  }

  private static boolean isPlain(long a, long b) {
    return a != ELSEWHERE && b != ELSEWHERE;
  }
}
