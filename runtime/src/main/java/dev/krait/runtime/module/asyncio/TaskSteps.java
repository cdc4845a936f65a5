package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.PyGenerator;
import dev.krait.runtime.module.contextvars.PyContext;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** What a task does each time the loop runs it, and with what its coroutine yields. */
final class TaskSteps {
  private static final String[] MESSAGE = {"msg"};
  private static final String[] CONTEXT = {"context"};

  private TaskSteps() {}

  /** A step that the loop was asked for; an exception, if not null, is thrown in. */
  static void step(PyTask task, PyBaseException exception) {
    if (task.isDone()) {
      throw AsyncioNames.invalidState(
          "__step(): already done: "
              + task.repr()
              + " "
              + (exception == null ? PyNone.NONE : exception).repr());
    }
    PyBaseException thrown = exception;
    if (task.mustCancel()) {
      if (thrown == null || !AsyncioNames.isCancelledError(thrown)) {
        thrown = task.takeCancelledError();
      }
      task.setMustCancel(false);
    }
    task.setWaiter(null);
    PyObject loop = task.loop();
    RunningLoops.enter(loop, task);
    try {
      run(task, thrown);
    } finally {
      RunningLoops.leave(loop, task);
    }
  }

  /** Runs the first step at once, inside of the task that makes this one. */
  static void startEagerly(PyTask task) {
    PyObject loop = task.loop();
    PyObject outer = RunningLoops.swap(loop, task);
    TaskRegistry.add(task);
    try {
      if (task.context() instanceof PyContext context) {
        context.enter();
        try {
          run(task, null);
        } finally {
          context.leave();
        }
      } else {
        run(task, null);
      }
    } finally {
      RunningLoops.swap(loop, outer);
    }
    if (task.isDone()) {
      task.forgetCoroutine();
    }
  }

  private static void run(PyTask task, PyBaseException thrown) {
    PyObject coroutine = task.coroutine();
    PyObject yielded = null;
    PyObject result = PyNone.NONE;
    PyBaseException raised = null;
    try {
      if (coroutine instanceof PyGenerator generator) {
        yielded = generator.advance(thrown);
        if (yielded == null) {
          result = generator.takeStopValue();
        }
      } else {
        yielded =
            thrown == null
                ? coroutine.attr("send").call1(PyNone.NONE)
                : coroutine.attr("throw").call1(thrown);
      }
    } catch (RuntimeException | StackOverflowError e) {
      raised = JavaExceptions.toPython(e).value();
    }
    if (raised != null && raised.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      PyObject stop = raised.field("value");
      result = stop == null ? PyNone.NONE : stop;
      raised = null;
    }
    if (raised != null) {
      fail(task, raised);
    } else if (yielded != null) {
      await(task, yielded);
    } else if (task.mustCancel()) {
      task.setMustCancel(false);
      task.cancelAsFuture(task.cancelMessage());
    } else {
      task.setResult(result);
    }
  }

  private static void fail(PyTask task, PyBaseException raised) {
    if (AsyncioNames.isCancelledError(raised)) {
      task.setCancelledError(raised);
      task.cancelAsFuture(null);
      return;
    }
    task.setException(raised);
    if (raised.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT)
        || raised.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
      throw PyException.restored(raised);
    }
  }

  /** The coroutine yielded: a future to wait for, or None to go on soon. */
  private static void await(PyTask task, PyObject yielded) {
    if (yielded == task) {
      failSoon(task, "Task cannot await on itself: " + task.repr());
    } else if (yielded instanceof PyFuture future && future.isExact()) {
      if (isAwaitable(task, future, future.loop(), future.isBlocking())) {
        future.setBlocking(false);
        future.addCallback(task.wakeup(), task.context());
        waitFor(task, future);
      }
    } else if (yielded == PyNone.NONE) {
      task.stepSoon(null);
    } else {
      awaitOther(task, yielded);
    }
  }

  private static void awaitOther(PyTask task, PyObject yielded) {
    PyObject blocking = yielded.attrOrNull("_asyncio_future_blocking");
    if (blocking != null && blocking != PyNone.NONE) {
      PyObject loop = AsyncioNames.call("futures", "_get_loop", yielded);
      if (isAwaitable(task, yielded, loop, blocking.isTrue())) {
        yielded.setAttr("_asyncio_future_blocking", PyBool.FALSE);
        yielded
            .attr("add_done_callback")
            .callN(new PyObject[] {task.wakeup(), task.context()}, CONTEXT);
        waitFor(task, yielded);
      }
    } else if (yielded instanceof PyGenerator && yielded.type() == PyGenerator.TYPE) {
      failSoon(
          task,
          "yield was used instead of yield from for generator in task "
              + task.repr()
              + " with "
              + yielded.repr());
    } else {
      failSoon(task, "Task got bad yield: " + yielded.repr());
    }
  }

  private static boolean isAwaitable(
      PyTask task, PyObject future, PyObject loop, boolean blocking) {
    if (loop != task.loop()) {
      failSoon(
          task,
          "Task " + task.repr() + " got Future " + future.repr() + " attached to a different loop");
      return false;
    }
    if (!blocking) {
      failSoon(
          task,
          "yield was used instead of yield from in task " + task.repr() + " with " + future.repr());
      return false;
    }
    return true;
  }

  private static void waitFor(PyTask task, PyObject future) {
    task.setWaiter(future);
    if (task.mustCancel() && cancel(future, task.cancelMessage())) {
      task.setMustCancel(false);
    }
    if (future instanceof PyFuture known) {
      known.addWaiter(task);
    }
  }

  private static void failSoon(PyTask task, String message) {
    task.stepSoon(PyBaseException.make(ExceptionTypes.RUNTIME_ERROR, PyStr.of(message)));
  }

  /** {@code future.cancel(msg=message)}. */
  static boolean cancel(PyObject future, PyObject message) {
    if (future instanceof PyFuture known && known.isExact()) {
      return known.cancel(message);
    }
    PyObject[] args = {message == null ? PyNone.NONE : message};
    return future.attr("cancel").callN(args, MESSAGE).isTrue();
  }

  /** The future that a task waited for is done. */
  static void wakeUp(PyTask task, PyObject future) {
    PyException error;
    if (future instanceof PyFuture known) {
      known.removeWaiter(task);
    }
    if (future instanceof PyFuture known && known.isExact()) {
      error = known.error();
    } else {
      try {
        future.attr("result").call0();
        error = null;
      } catch (RuntimeException | StackOverflowError e) {
        error = JavaExceptions.toPython(e);
      }
    }
    step(task, error == null ? null : error.value());
  }
}
