package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code sys}: exceptions, exit, objects. */
@Exposed(value = "sys", module = true)
final class SysFunctions {
  private SysFunctions() {}

  @Method("exit(status=None, /)")
  static void exit(PyObject status) {
    if (status instanceof TupleLayout several) { // given as the exception's arguments
      PyObject made = ExceptionTypes.SYSTEM_EXIT.callN(several.items(), PyObject.NO_NAMES);
      throw new PyException((PyBaseException) made);
    }
    PyObject code = status == null ? PyNone.NONE : status;
    PyException exit =
        status == null || status == PyNone.NONE
            ? Errors.of(ExceptionTypes.SYSTEM_EXIT)
            : Errors.of(ExceptionTypes.SYSTEM_EXIT, code);
    exit.value().setField("code", code);
    throw exit;
  }

  @Method("exception()")
  static PyObject exception() {
    PyBaseException handled = ThreadState.current().handled();
    return handled == null ? PyNone.NONE : handled;
  }

  @Method("exc_info()")
  static PyObject exceptionInfo() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyObject traceback = handled.traceback();
    return PyTuple.of(handled.type(), handled, traceback == null ? PyNone.NONE : traceback);
  }

  @Method("intern(string, /)")
  static PyObject intern(PyObject string) {
    if (!(string instanceof StrLayout)) {
      throw Errors.typeError("intern() argument must be str, not " + string.type().name());
    }
    if (!(string instanceof PyStr text)) {
      throw Errors.typeError("can't intern " + string.type().name());
    }
    return Interned.of(text);
  }

  @Method("_is_interned(string, /)")
  static boolean isInterned(PyObject string) {
    return string instanceof PyStr text && Interned.contains(text);
  }

  @Method("getdefaultencoding()")
  static String defaultEncoding() {
    return "utf-8";
  }

  @Method("getfilesystemencoding()")
  static String fileSystemEncoding() {
    return "utf-8";
  }

  @Method("getfilesystemencodeerrors()")
  static String fileSystemErrors() {
    return "surrogateescape";
  }

  @Method("getrefcount(object, /)")
  static long referenceCount(PyObject object) {
    return 2; // one for the caller and one for the argument: Java does not count
  }

  @Method("getsizeof(object, default=<unrepresentable>)")
  static long size(PyObject object, PyObject defaultValue) {
    return ObjectSizes.of(object);
  }

  @Method("is_finalizing()")
  static boolean isFinalizing() {
    return SysSettings.isFinalizing();
  }

  @Method("audit(event, /, *args)")
  static void audit(PyObject event, PyObject[] args) {
    if (!(event instanceof StrLayout)) {
      throw Errors.typeError("expected str for argument 'event', not " + event.type().name());
    }
  }

  @Method("addaudithook(hook)")
  static void addAuditHook(PyObject hook) {
    throw Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR, "Krait raises no audit events: sys.addaudithook()");
  }

  @Method("call_tracing(func, args, /)")
  static PyObject callTracing(PyObject function, PyObject args) {
    return function.callN(dev.krait.runtime.collection.Iterables.toArray(args), PyObject.NO_NAMES);
  }

  @Method("_getframe(depth=0, /)")
  static PyObject frame(PyObject depth) {
    int number = depth == null ? 0 : (int) Index.toLong(depth);
    PyObject frame = Frames.at(Math.max(0, number));
    if (frame == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    return frame;
  }

  @Method("_getframemodulename(depth=0)")
  static PyObject frameModuleName(PyObject depth) {
    PyDict globals = Frames.globals(depth == null ? 0 : (int) Index.toLong(depth));
    PyObject name = globals == null ? null : globals.get("__name__");
    return name == null ? PyNone.NONE : name;
  }

  @Method("_current_frames()")
  static PyObject currentFrames() {
    return new PyDict();
  }

  @Method("_clear_type_cache()")
  static void clearTypeCache() {
    clearInternalCaches();
  }

  @Method("_clear_internal_caches()")
  static void clearInternalCaches() {
    Interned.forget();
  }

  @Method("_is_gil_enabled()")
  static boolean isLockEnabled() {
    return false;
  }
}
