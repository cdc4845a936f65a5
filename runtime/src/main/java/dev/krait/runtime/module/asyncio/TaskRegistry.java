package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.Shutdown;
import dev.krait.runtime.object.Finalizers;
import dev.krait.runtime.object.PyObject;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;

/** The tasks that have not ended, which it does not keep alive. */
final class TaskRegistry {
  /** The tasks of other classes that run eagerly. */
  static final PySet EAGER = new PySet();

  private static final ReferenceQueue<PyTask> LOST = new ReferenceQueue<>();
  private static final TaskEntry HEAD = new TaskEntry(null, LOST);
  private static PyObject foreign;
  private static boolean used;

  static {
    HEAD.previous = HEAD;
    HEAD.next = HEAD;
  }

  private TaskRegistry() {}

  /** The scheduled tasks of other classes: a {@code WeakSet}. */
  static synchronized PyObject foreign() {
    if (foreign == null) {
      foreign = Imports.importModule("weakref").attr("WeakSet").call0();
    }
    return foreign;
  }

  static synchronized void add(PyTask task) {
    if (!used) {
      used = true;
      Shutdown.atEnd(TaskRegistry::finish);
      Finalizers.beforeCollection(() -> watchPending(null));
    }
    for (Reference<?> lost = LOST.poll(); lost != null; lost = LOST.poll()) {
      unlink((TaskEntry) lost);
    }
    if (task.entry != null) {
      return;
    }
    TaskEntry entry = new TaskEntry(task, LOST);
    entry.previous = HEAD.previous;
    entry.next = HEAD;
    HEAD.previous.next = entry;
    HEAD.previous = entry;
    task.entry = entry;
  }

  static synchronized void remove(PyTask task) {
    if (task.entry != null) {
      unlink(task.entry);
      task.entry = null;
    }
  }

  private static void unlink(TaskEntry entry) {
    if (entry.next != null) {
      entry.previous.next = entry.next;
      entry.next.previous = entry.previous;
      entry.next = null;
      entry.previous = null;
      entry.clear();
    }
  }

  private static synchronized List<PyTask> pending() {
    List<PyTask> tasks = new ArrayList<>();
    for (TaskEntry entry = HEAD.next; entry != HEAD; entry = entry.next) {
      PyTask task = entry.get();
      if (task != null && !task.isDone()) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** The tasks of a loop that have not ended. */
  static PySet all(PyObject loop) {
    PySet result = new PySet();
    for (PyTask task : pending()) {
      if (task.loop() == loop) {
        result.addElement(task);
      }
    }
    addOthers(EAGER.toArray(), loop, result);
    if (foreign != null) {
      PyObject list = Imports.importModule("builtins").attr("set").call1(foreign);
      addOthers(((PySet) list).toArray(), loop, result);
    }
    return result;
  }

  private static void addOthers(PyObject[] tasks, PyObject loop, PySet result) {
    for (PyObject task : tasks) {
      if (AsyncioNames.call("futures", "_get_loop", task) == loop
          && !task.attr("done").call0().isTrue()) {
        result.addElement(task);
      }
    }
  }

  /** Tells when a pending task of a loop that runs no more is lost; of any, where it is null. */
  static void watchPending(PyObject loop) {
    for (PyTask task : pending()) {
      if (loop == null || task.loop() == loop) {
        task.watch();
      }
    }
  }

  private static void finish() {
    for (PyTask task : pending()) {
      if (!RunningLoops.isRunning(task.loop())) {
        task.lost();
      }
    }
  }
}
