package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _asyncio} about tasks and who awaits them. */
@Exposed(value = "_asyncio", module = true)
final class TaskFunctions {
  private TaskFunctions() {}

  @Method(value = "all_tasks(loop=None)", doc = "Return a set of all tasks for the loop.")
  static PyObject allTasks(PyObject loop) {
    return TaskRegistry.all(loop == null || loop == PyNone.NONE ? RunningLoops.required() : loop);
  }

  @Method(value = "_register_task(task)", doc = "Register a new task in asyncio.")
  static void register(PyObject task) {
    if (task instanceof PyTask known) {
      TaskRegistry.add(known);
    } else {
      TaskRegistry.foreign().attr("add").call1(task);
    }
  }

  @Method(value = "_unregister_task(task)", doc = "Unregister a task.")
  static void unregister(PyObject task) {
    if (task instanceof PyTask known) {
      TaskRegistry.remove(known);
    } else {
      TaskRegistry.foreign().attr("discard").call1(task);
    }
  }

  @Method(value = "_register_eager_task(task)", doc = "Register a new task in asyncio.")
  static void registerEager(PyObject task) {
    TaskRegistry.EAGER.addElement(task);
  }

  @Method(value = "_unregister_eager_task(task)", doc = "Unregister a task.")
  static void unregisterEager(PyObject task) {
    TaskRegistry.EAGER.attr("discard").call1(task);
  }

  @Method("future_add_to_awaited_by(fut, waiter, /)")
  static void addWaiter(PyObject future, PyObject waiter) {
    if (future instanceof PyFuture known && waiter instanceof PyFuture) {
      known.addWaiter(waiter);
    }
  }

  @Method("future_discard_from_awaited_by(fut, waiter, /)")
  static void removeWaiter(PyObject future, PyObject waiter) {
    if (future instanceof PyFuture known && waiter instanceof PyFuture) {
      known.removeWaiter(waiter);
    }
  }
}
