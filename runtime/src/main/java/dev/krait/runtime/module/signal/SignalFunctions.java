package dev.krait.runtime.module.signal;

import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyThread;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.text.PyStr;
import java.io.IOException;

/** The functions that set and call handlers of signals. */
@Exposed(value = "_signal", module = true)
final class SignalFunctions {
  private static final int SIGKILL = 9;
  private static final int SIGSTOP = 19;
  private static final String[] TEXTS = {
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call"
  };

  private SignalFunctions() {}

  /** A number of a signal. */
  static int number(PyObject value) {
    long number = Index.toLong(value);
    if (number < 1 || number >= SignalHandlers.COUNT) {
      throw Errors.valueError("signal number out of range");
    }
    return (int) number;
  }

  @Method("default_int_handler(signalnum, frame, /)")
  static void interrupt(PyObject signal, PyObject frame) {
    throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT);
  }

  @Method("signal(signalnum, handler, /)")
  static PyObject signal(PyObject value, PyObject handler) {
    SignalHandlers.requireMain("signal only works in main thread of the main interpreter");
    int signal = number(value);
    boolean standard = SignalHandlers.isDefault(handler);
    boolean ignored = SignalHandlers.isIgnored(handler);
    if (!standard && !ignored && handler.type().slot(Slot.CALL) == null) {
      throw Errors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    if (signal == SIGKILL || signal == SIGSTOP || signal == 32 || signal == 33) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    SignalHandlers.poll();
    PyObject before = SignalHandlers.get(signal);
    SignalHandlers.set(signal, handler);
    HostSignals.handle(
        signal,
        standard
            ? HostSignals.Disposition.DEFAULT
            : ignored ? HostSignals.Disposition.IGNORED : HostSignals.Disposition.CAUGHT);
    return before;
  }

  @Method("getsignal(signalnum, /)")
  static PyObject handler(PyObject signal) {
    return SignalHandlers.get(number(signal));
  }

  @Method("raise_signal(signalnum, /)")
  static void raise(PyObject value) {
    long signal = Index.toLong(value);
    if (signal < 0 || signal >= SignalHandlers.COUNT) {
      throw OsErrors.of(OsErrors.EINVAL);
    }
    SignalHandlers.send(ProcessHandle.current().pid(), (int) signal);
  }

  @Method("pthread_kill(thread_id, signalnum, /)")
  static void killThread(PyObject thread, PyObject signal) {
    long id = Index.toLong(thread);
    if (id != Thread.currentThread().getId()
        && (PyThread.main() == null || id != PyThread.main().getId())) {
      boolean known =
          Thread.getAllStackTraces().keySet().stream().anyMatch(each -> each.getId() == id);
      if (!known) {
        throw OsErrors.of(3); // ESRCH
      }
    }
    raise(signal);
  }

  @Method("pause()")
  static void pause() {
    boolean waits = true;
    while (waits) {
      waits = SignalHandlers.await(() -> Thread.sleep(Long.MAX_VALUE));
    }
  }

  @Method("siginterrupt(signalnum, flag, /)")
  static void interruptsCalls(PyObject signal, PyObject flag) {
    number(signal);
    flag.isTrue();
  }

  @Method("strsignal(signalnum, /)")
  static PyObject text(PyObject value) {
    int signal = number(value);
    if (signal <= TEXTS.length) {
      return PyStr.of(TEXTS[signal - 1]);
    }
    return signal < 34 ? PyNone.NONE : PyStr.of("Real-time signal " + (signal - 34));
  }

  @Method("valid_signals()")
  static PyObject valid() {
    PySet set = new PySet();
    for (int i = 1; i < SignalHandlers.COUNT; i++) {
      if (i != 32 && i != 33) {
        set.addElement(PyInt.of(i));
      }
    }
    return set;
  }

  @Method("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)")
  static long wakeup(PyObject descriptor, PyObject warn) {
    SignalHandlers.requireMain("set_wakeup_fd only works in main thread of the main interpreter");
    int number = (int) Index.toLong(descriptor);
    if (number != -1) {
      boolean blocks;
      try {
        blocks = Descriptors.get(number).isBlocking();
      } catch (IOException e) {
        throw OsErrors.of(e, null);
      }
      if (blocks) {
        throw Errors.valueError("the fd " + number + " must be in non-blocking mode");
      }
    }
    return SignalHandlers.wakeupDescriptor(number);
  }
}
