package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The event loop that runs in each thread, and the task that it runs. */
final class RunningLoops {
  private static final Set<ThreadState> THREADS = ConcurrentHashMap.newKeySet();

  private RunningLoops() {}

  /** The loop of this thread; null if none runs. */
  static PyObject current() {
    return ThreadState.current().runningLoop();
  }

  /** The loop of this thread, which has to run. */
  static PyObject required() {
    PyObject loop = current();
    if (loop == null) {
      throw Errors.runtimeError("no running event loop");
    }
    return loop;
  }

  /** The running loop, or else what the policy says. */
  static PyObject currentOrDefault() {
    PyObject loop = current();
    return loop != null
        ? loop
        : AsyncioNames.call("events", "_get_event_loop_policy").attr("get_event_loop").call0();
  }

  /** A loop begins to run in this thread; null when it stops. */
  static void set(PyObject loop) {
    ThreadState thread = ThreadState.current();
    PyObject before = thread.runningLoop();
    thread.setRunningLoop(loop);
    if (loop != null) {
      THREADS.add(thread);
    } else {
      THREADS.remove(thread);
      if (before != null) {
        TaskRegistry.watchPending(before);
      }
    }
  }

  /** Whether the loop runs in some thread. */
  static boolean isRunning(PyObject loop) {
    return threadOf(loop) != null;
  }

  private static ThreadState threadOf(PyObject loop) {
    for (ThreadState each : THREADS) {
      if (each.runningLoop() == loop) {
        return each;
      }
    }
    return null;
  }

  /** The task that a loop runs, in whichever thread; null if none. */
  static PyObject taskOf(PyObject loop) {
    ThreadState mine = ThreadState.current();
    if (mine.runningLoop() == loop) {
      return mine.runningTask();
    }
    ThreadState other = threadOf(loop);
    return other == null ? null : other.runningTask();
  }

  /** A task begins a step. */
  static void enter(PyObject loop, PyObject task) {
    ThreadState thread = threadRunning(loop);
    PyObject current = thread.runningTask();
    if (current != null) {
      throw Errors.runtimeError(
          "Cannot enter into task "
              + task.repr()
              + " while another task "
              + current.repr()
              + " is being executed.");
    }
    thread.setRunningTask(task);
  }

  /** Its step ends. */
  static void leave(PyObject loop, PyObject task) {
    ThreadState thread = threadRunning(loop);
    PyObject current = thread.runningTask();
    if (current != task) {
      throw Errors.runtimeError(
          "Invalid attempt to leave task "
              + task.repr()
              + " while task "
              + (current == null ? PyNone.NONE : current).repr()
              + " is entered.");
    }
    thread.setRunningTask(null);
  }

  /** Replaces the current task; the one before, or null. */
  static PyObject swap(PyObject loop, PyObject task) {
    ThreadState thread = threadRunning(loop);
    PyObject before = thread.runningTask();
    thread.setRunningTask(task);
    return before;
  }

  private static ThreadState threadRunning(PyObject loop) {
    ThreadState thread = ThreadState.current();
    if (thread.runningLoop() != loop) {
      throw Errors.runtimeError("loop " + loop.repr() + " is not the running loop");
    }
    return thread;
  }
}
