package dev.krait.runtime.module;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.module.io.StandardFiles;
import dev.krait.runtime.module.io.TextFile;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.module.sys.SysSettings;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.process.Abandoned;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The end of the process: other threads, exit functions, the buffers of the standard streams. */
public final class Shutdown {
  private static final int FLUSH_FAILED = 120;

  private static final Deque<Runnable> ACTIONS = new ConcurrentLinkedDeque<>();
  private static final Deque<Runnable> LAST = new ConcurrentLinkedDeque<>();

  private Shutdown() {}

  /** Adds an action for the end of the process; the last one added runs first. */
  public static void atExit(Runnable action) {
    ACTIONS.push(action);
  }

  /** Adds an action behind those of {@link #atExit}. */
  public static void atEnd(Runnable action) {
    LAST.add(action);
  }

  /** Ends the process in an orderly way; the exit status. */
  static int run(int status) {
    PyObject threading = Imports.modules().get("threading");
    if (threading != null && threading != PyNone.NONE) {
      guarded("Exception ignored on threading shutdown", () -> shutDownThreads(threading));
    }
    for (Runnable action = ACTIONS.poll(); action != null; action = ACTIONS.poll()) {
      guarded("Exception ignored in atexit callback", action);
    }
    for (Runnable action = LAST.poll(); action != null; action = LAST.poll()) {
      guarded("Exception ignored at the end", action);
    }
    boolean flushed = flush("stdout", true) & flush("stderr", false);
    SysSettings.setFinalizing();
    flushed &= flush("stdout", flushed) & flush("stderr", false);
    if (SysModule.get("stdout") != StandardFiles.OUT && !StandardFiles.OUT.isClosed()) {
      guarded("Exception ignored while flushing sys.__stdout__", StandardFiles.OUT::flush);
    }
    Abandoned.releaseAll();
    return flushed ? status : FLUSH_FAILED;
  }

  private static void shutDownThreads(PyObject threading) {
    PyObject shutdown = threading.attrOrNull("_shutdown");
    if (shutdown != null) {
      shutdown.call0();
    }
  }

  private static void guarded(String message, Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | StackOverflowError thrown) {
      PyBaseException exception = JavaExceptions.toPython(thrown).value();
      ErrorOutput.print(message + ":\n" + TracebackText.of(exception));
    }
  }

  private static boolean flush(String name, boolean report) {
    PyObject stream = SysModule.get(name);
    if (stream == null || stream == PyNone.NONE) {
      return true;
    }
    try {
      if (stream instanceof TextFile file && file.isDirect()) {
        if (!file.isClosed()) {
          file.flush();
        }
      } else {
        PyObject closed = stream.attrOrNull("closed");
        if (closed == null || !closed.isTrue()) {
          stream.attr("flush").call0();
        }
      }
      return true;
    } catch (RuntimeException thrown) {
      PyBaseException exception = JavaExceptions.toPython(thrown).value();
      if (report) {
        ErrorOutput.print(
            "Exception ignored while flushing sys.stdout:\n" + TracebackText.of(exception));
      }
      return false;
    }
  }
}
