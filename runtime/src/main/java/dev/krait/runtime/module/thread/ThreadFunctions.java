package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.signal.SignalHandlers;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _thread}. */
@Exposed(value = "_thread", module = true)
final class ThreadFunctions {
  private static final long LEAST_STACK = 53248;
  private static final long SIGINT = 2;
  private static final long LAST_SIGNAL = 64;

  private ThreadFunctions() {}

  @Method("start_new_thread(function, args, kwargs={}, /)")
  static long startNewThread(PyObject function, PyObject args, PyObject keywords) {
    if (!isCallable(function)) {
      throw Errors.typeError("first arg must be callable");
    }
    if (!(args instanceof TupleLayout tuple)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    ThreadHandle handle = new ThreadHandle();
    Threads.start(function, tuple.items(), (PyDict) keywords, handle, true);
    return handle.ident();
  }

  @Method("start_new(function, args, kwargs={}, /)")
  static long startNew(PyObject function, PyObject args, PyObject keywords) {
    return startNewThread(function, args, keywords);
  }

  @Method("start_joinable_thread(function, handle=None, daemon=True)")
  static PyObject startJoinable(PyObject function, PyObject given, PyObject daemon) {
    if (!isCallable(function)) {
      throw Errors.typeError("thread function must be callable");
    }
    if (given != null && given != PyNone.NONE && !(given instanceof ThreadHandle)) {
      throw Errors.typeError("'handle' must be a _ThreadHandle");
    }
    ThreadHandle handle = given instanceof ThreadHandle known ? known : new ThreadHandle();
    Threads.start(function, PyObject.NO_ARGS, null, handle, daemon == null || daemon.isTrue());
    return handle;
  }

  private static boolean isCallable(PyObject function) {
    return function.type().slot(Slot.CALL) != null;
  }

  @Method("daemon_threads_allowed()")
  static boolean daemonThreadsAllowed() {
    return true;
  }

  @Method("allocate_lock()")
  static PyObject allocateLock() {
    return new PyLock();
  }

  @Method("allocate()")
  static PyObject allocate() {
    return new PyLock();
  }

  @Method("exit()")
  static void exit() {
    throw Errors.of(ExceptionTypes.SYSTEM_EXIT);
  }

  @Method("exit_thread()")
  static void exitThread() {
    exit();
  }

  @Method("get_ident()")
  static long getIdent() {
    return Threads.currentId();
  }

  @Method("get_native_id()")
  static long getNativeId() {
    return Threads.nativeId();
  }

  @Method("_get_main_thread_ident()")
  static long getMainThreadIdent() {
    return Threads.mainThreadId();
  }

  @Method("_is_main_interpreter()")
  static boolean isMainInterpreter() {
    return true;
  }

  @Method("_count()")
  static long count() {
    return Threads.running();
  }

  @Method("_shutdown()")
  static void shutDown() {
    Threads.shutDown();
  }

  @Method("_make_thread_handle(ident, /)")
  static PyObject makeThreadHandle(PyObject ident) {
    return ThreadHandle.ofRunning(Index.toLong(ident));
  }

  @Method("_excepthook(args, /)")
  static void exceptHook(PyObject args) {
    ExceptHook.run(args);
  }

  @Method("stack_size(size=0, /)")
  static PyObject stackSize(PyObject size) {
    long before = Threads.stackSize();
    long wanted = size == null ? 0 : Index.toLong(size);
    if (wanted != 0 && wanted < LEAST_STACK) {
      throw Errors.valueError("size must be at least " + LEAST_STACK + " bytes");
    }
    Threads.setStackSize(wanted);
    return PyInt.of(before);
  }

  @Method("set_name(name)")
  static void setName(PyObject name) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("set_name() argument 'name' must be str, not " + name.type().name());
    }
    Thread.currentThread().setName(name.toString());
  }

  @Method("_get_name()")
  static String getName() {
    return Thread.currentThread().getName();
  }

  @Method("interrupt_main(signum=signal.SIGINT, /)")
  static void interruptMain(PyObject signal) {
    long number = signal == null ? SIGINT : Index.toLong(signal);
    if (number < 1 || number > LAST_SIGNAL) {
      throw Errors.valueError("signal number out of range");
    }
    SignalHandlers.raise((int) number);
    SignalHandlers.poll();
  }
}
