package dev.krait.runtime.module.signal;

import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.Signals;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.BitSet;

/**
 * The handlers of signals. A signal only leaves a mark; its handler runs in the main thread, at the
 * next {@link #poll} or when a wait ends for it (library reference, "Execution of Python signal
 * handlers").
 */
public final class SignalHandlers {
  static final int COUNT = 65;
  static final PyObject DEFAULT = PyInt.of(0);
  static final PyObject IGNORE = PyInt.of(1);
  private static final int SIGINT = 2;
  private static final VarHandle PENDING;

  private static boolean pending;
  private static final BitSet MARKED = new BitSet(COUNT);
  private static final BitSet BLOCKED = new BitSet(COUNT);
  private static final PyObject[] HANDLERS = new PyObject[COUNT];
  private static boolean waiting;
  private static int wakeupDescriptor = -1;
  private static PyObject interruptHandler;

  static {
    try {
      PENDING =
          MethodHandles.lookup()
              .findStaticVarHandle(SignalHandlers.class, "pending", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
    HANDLERS[13] = IGNORE; // SIGPIPE and SIGXFSZ, which become exceptions
    HANDLERS[25] = IGNORE;
  }

  private SignalHandlers() {}

  /** To be called when the module is made: the function that raises {@code KeyboardInterrupt}. */
  static synchronized void start(PyObject handler) {
    interruptHandler = handler;
    if (HANDLERS[SIGINT] == null) {
      HANDLERS[SIGINT] = handler;
    }
  }

  /** Ctrl-C raises {@code KeyboardInterrupt} from now on. */
  public static void catchInterrupt() {
    HostSignals.handle(SIGINT, HostSignals.Disposition.CAUGHT);
  }

  static void requireMain(String message) {
    if (Thread.currentThread() != PyThread.main() && PyThread.main() != null) {
      throw Errors.valueError(message);
    }
  }

  /** The handler of a signal; {@code None} for those that the C library keeps. */
  static synchronized PyObject get(int signal) {
    if (signal == 32 || signal == 33) {
      return PyNone.NONE;
    }
    return HANDLERS[signal] == null ? DEFAULT : HANDLERS[signal];
  }

  /** Replaces the handler. */
  static synchronized void set(int signal, PyObject handler) {
    HANDLERS[signal] = handler;
  }

  static boolean isDefault(PyObject handler) {
    return handler instanceof IntLayout number && number.isLong() && number.longValue() == 0;
  }

  static boolean isIgnored(PyObject handler) {
    return handler instanceof IntLayout number && number.isLong() && number.longValue() == 1;
  }

  static int wakeupDescriptor(int descriptor) {
    int before = wakeupDescriptor;
    wakeupDescriptor = descriptor;
    return before;
  }

  // ---- marks ----

  /** Marks a signal that has come; false if nothing of the program handles it. */
  public static boolean raise(int signal) {
    Thread main = PyThread.main();
    synchronized (SignalHandlers.class) {
      PyObject handler = HANDLERS[signal];
      if (isIgnored(handler)) {
        return true;
      }
      boolean interrupt = signal == SIGINT && handler == null;
      if (!interrupt && (handler == null || isDefault(handler))) {
        return BLOCKED.get(signal) && mark(signal);
      }
      mark(signal);
      if (!BLOCKED.get(signal) && waiting && main != null && main != Thread.currentThread()) {
        main.interrupt();
      }
      SignalHandlers.class.notifyAll();
    }
    wakeUp(signal);
    return true;
  }

  /** Sends a signal; one to this process that the program handles needs no system call. */
  public static void send(long pid, int signal) {
    boolean own = pid == ProcessHandle.current().pid();
    if (own && signal > 0 && raise(signal)) {
      poll();
      return;
    }
    try {
      Signals.send(pid, signal);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static boolean mark(int signal) {
    MARKED.set(signal);
    PENDING.setVolatile(true);
    Interrupts.watch();
    return true;
  }

  private static void wakeUp(int signal) {
    OpenFile file = wakeupDescriptor < 0 ? null : Descriptors.find(wakeupDescriptor);
    if (file != null) {
      try {
        file.write(new byte[] {(byte) signal}, 0, 1);
      } catch (IOException e) {
        // a full pipe wakes its reader anyway
      }
    }
  }

  /** Runs the handlers of signals that have come; quick if there are none. */
  public static void poll() {
    if ((boolean) PENDING.getOpaque()) {
      run();
    }
  }

  /** Runs the handlers, if this is the main thread. */
  static void run() {
    Thread main = PyThread.main();
    if (main != null && Thread.currentThread() != main) {
      return;
    }
    for (int signal = next(); signal > 0; signal = next()) {
      PyObject handler;
      synchronized (SignalHandlers.class) {
        handler = HANDLERS[signal];
      }
      if (signal == SIGINT && (handler == null || handler == interruptHandler)) {
        throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT);
      }
      if (handler != null && !isDefault(handler) && !isIgnored(handler)) {
        handler.call2(PyInt.of(signal), PyNone.NONE);
      }
    }
  }

  private static synchronized int next() {
    for (int i = MARKED.nextSetBit(1); i > 0; i = MARKED.nextSetBit(i + 1)) {
      if (!BLOCKED.get(i)) {
        MARKED.clear(i);
        return i;
      }
    }
    PENDING.setVolatile(false);
    return 0;
  }

  /** Whether a handler is waiting to run. */
  static synchronized boolean hasReady() {
    for (int i = MARKED.nextSetBit(1); i > 0; i = MARKED.nextSetBit(i + 1)) {
      if (!BLOCKED.get(i)) {
        return true;
      }
    }
    return false;
  }

  // ---- masks ----

  static synchronized BitSet blocked() {
    return (BitSet) BLOCKED.clone();
  }

  static synchronized void block(BitSet signals) {
    BLOCKED.clear();
    BLOCKED.or(signals);
    PENDING.setVolatile(!MARKED.isEmpty());
  }

  static synchronized BitSet blockedMarks() {
    BitSet marks = (BitSet) MARKED.clone();
    marks.and(BLOCKED);
    return marks;
  }

  /** Takes the mark of one of the signals, waiting for it; 0 if none came in time. */
  static synchronized int take(BitSet signals, long nanoseconds) {
    long end = nanoseconds < 0 ? 0 : System.nanoTime() + nanoseconds;
    while (true) {
      for (int i = signals.nextSetBit(1); i > 0; i = signals.nextSetBit(i + 1)) {
        if (MARKED.get(i)) {
          MARKED.clear(i);
          return i;
        }
      }
      long left = nanoseconds < 0 ? 1000 : (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return 0;
      }
      try {
        SignalHandlers.class.wait(Math.min(left, 1000));
      } catch (InterruptedException e) {
        return 0;
      }
    }
  }

  // ---- waits that signals end ----

  /** A wait. */
  public interface Wait {
    /** Waits. */
    void run() throws InterruptedException;
  }

  /**
   * Waits where a signal may end it; then its handler runs.
   *
   * @return false if the wait was ended before its time
   */
  public static boolean await(Wait wait) {
    boolean main = Thread.currentThread() == PyThread.main();
    if (main) {
      poll();
      synchronized (SignalHandlers.class) {
        waiting = true;
        if (hasReady()) {
          Thread.currentThread().interrupt();
        }
      }
    }
    boolean ended = true;
    try {
      wait.run();
    } catch (InterruptedException e) {
      ended = false;
    } finally {
      if (main) {
        leave();
      }
    }
    if (!ended) {
      if (!main) {
        throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT);
      }
      run();
    }
    return ended;
  }

  private static synchronized void leave() {
    waiting = false;
    Thread.interrupted();
  }
}
