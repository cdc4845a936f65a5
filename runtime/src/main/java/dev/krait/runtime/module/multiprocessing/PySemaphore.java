package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code _multiprocessing.SemLock}: a number in memory that processes share, changed atomically.
 * Java has nothing of the kernel's on which another process could wake it, so those that wait look
 * again, less and less often.
 */
final class PySemaphore extends PyObject {
  /** {@code _multiprocessing.SemLock}. */
  static final PyType TYPE =
      PyType.builtin("_multiprocessing.SemLock", PyType.OBJECT, true, new SemaphoreMethodsTable());

  /** The size of the memory. */
  static final int SIZE = 8;

  /** Taken and freed by one thread, as often as it likes. */
  static final int MUTEX = 0;

  static final int LARGEST = Integer.MAX_VALUE;

  private static final VarHandle VALUE =
      MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.nativeOrder());
  private static final AtomicInteger HANDLES = new AtomicInteger();
  private static final long SHORTEST = 20_000;
  private static final long LONGEST = 2_000_000;

  static {
    TYPE.define("SEM_VALUE_MAX", PyInt.of(LARGEST));
  }

  private final ByteBuffer memory;
  private final int kind;
  private final int most;
  private final PyStr name;
  private final int handle = HANDLES.incrementAndGet();
  private volatile int count;
  private volatile Thread owner;

  PySemaphore(ByteBuffer memory, int kind, int most, PyStr name) {
    this.memory = memory;
    this.kind = kind;
    this.most = most;
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  static Path path(PyStr name) throws java.io.IOException {
    return SharedFiles.path("sem.", name);
  }

  int kind() {
    return kind;
  }

  int most() {
    return most;
  }

  PyStr name() {
    return name;
  }

  int handle() {
    return handle;
  }

  int count() {
    return count;
  }

  boolean isMine() {
    return count > 0 && owner == Thread.currentThread();
  }

  int value() {
    return (int) VALUE.getVolatile(memory, 0);
  }

  void setValue(int value) {
    VALUE.setVolatile(memory, 0, value);
  }

  private boolean attempt() {
    for (int value = value(); value > 0; value = value()) {
      if (VALUE.compareAndSet(memory, 0, value, value - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Takes one; false if none came free in time. Negative nanoseconds wait for ever. */
  boolean acquire(long nanoseconds) {
    if (kind == MUTEX && isMine()) {
      count++;
      return true;
    }
    long end = System.nanoTime() + nanoseconds;
    long pause = SHORTEST;
    while (!attempt()) {
      long left = nanoseconds < 0 ? Long.MAX_VALUE : end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      long step = Math.min(left, pause);
      SignalHandlers.await(() -> TimeUnit.NANOSECONDS.sleep(step));
      pause = Math.min(LONGEST, pause + pause / 4);
    }
    synchronized (this) {
      count++;
      owner = Thread.currentThread();
    }
    return true;
  }

  /** Frees one; false if none was taken. */
  boolean release() {
    if (kind == MUTEX && count > 1) {
      count--;
      return true;
    }
    synchronized (this) {
      count--;
      if (kind == MUTEX) {
        owner = null;
      }
    }
    for (int value = value(); value < most; value = value()) {
      if (VALUE.compareAndSet(memory, 0, value, value + 1)) {
        return true;
      }
    }
    synchronized (this) {
      count++;
    }
    return false;
  }

  void reset() {
    count = 0;
  }
}
