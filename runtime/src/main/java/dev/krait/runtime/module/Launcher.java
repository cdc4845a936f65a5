package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.module.imports.MainModule;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import java.util.List;

/**
 * Runs a program: the main module in its thread, what the end of a process brings, and its status.
 */
public final class Launcher {
  /**
   * Deep enough for ten times CPython's default recursion limit, small enough that an endless
   * recursion ends at once.
   */
  public static final long STACK_SIZE = 32L << 20;

  private static String programFolder = "";
  private static final long PATIENCE_MILLIS = 200;

  private Launcher() {}

  /** Sets {@code sys.argv}, {@code sys.orig_argv} and {@code sys.path}. */
  public static void prepare(List<String> arguments, List<String> original, List<String> path) {
    String first = path.isEmpty() ? "" : path.get(0);
    programFolder = first.isEmpty() ? System.getProperty("user.dir") : first;
    SysModule.setArguments(arguments, original);
    SysModule.setPath(path);
  }

  /** {@code sys.path[0]} as it was at the start. */
  public static String programFolder() {
    return programFolder;
  }

  /**
   * A new module {@code __main__} in {@code sys.modules}.
   *
   * @param file {@code __file__}, or null
   */
  public static PyModule mainModule(String file) {
    PyModule module = new PyModule("__main__");
    PyDict dict = module.dict();
    dict.put("__doc__", PyNone.NONE);
    dict.put("__package__", PyNone.NONE);
    dict.put("__spec__", PyNone.NONE);
    MainModule.describe(module, file);
    Imports.modules().put("__main__", module);
    return module;
  }

  /** {@link #run(Runnable, long)} on a stack of the usual size. */
  public static int run(Runnable body) {
    return run(body, STACK_SIZE);
  }

  /**
   * Runs the body of the main module to the end of the process: reports an uncaught exception,
   * waits for other threads, runs the exit functions, flushes the standard streams.
   *
   * @return the exit status
   */
  public static int run(Runnable body, long stackSize) {
    MainModule.prepare();
    WholeRun whole = new WholeRun(body);
    Thread thread = new PyThread(whole, "MainThread", stackSize).asMain();
    thread.start();
    boolean done = false;
    boolean interruptible = false;
    while (!done) {
      try {
        if (!interruptible) {
          thread.join(PATIENCE_MILLIS); // a short program never needs the handler of Ctrl-C
          interruptible = true;
          if (thread.isAlive()) {
            SignalHandlers.catchInterrupt();
          }
        }
        thread.join();
        done = true;
      } catch (InterruptedException e) {
        thread.interrupt();
      }
    }
    return whole.status & 0xff;
  }

  private static final class WholeRun implements Runnable {
    private final Runnable body;
    private volatile int status;

    WholeRun(Runnable body) {
      this.body = body;
    }

    @Override
    public void run() {
      int ending = 0;
      try {
        JavaExceptions.prepare();
        body.run();
      } catch (Throwable thrown) {
        ending = UncaughtException.report(JavaExceptions.toPython(thrown).value());
      }
      status = Shutdown.run(ending);
    }
  }
}
