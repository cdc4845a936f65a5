package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PySuper;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.object.TypeNames;

/**
 * Operations of emitted code that have no method on {@code PyObject}, because operands are
 * evaluated in another order.
 */
public final class Support {
  private Support() {}

  /** {@code value in container}, the value evaluated first. */
  public static boolean in(PyObject value, PyObject container) {
    return container.contains(value);
  }

  /** {@code object[key] = value}, the value evaluated first. */
  public static void setItem(PyObject value, PyObject object, PyObject key) {
    object.setItem(key, value);
  }

  /** {@code __build_class__} as the builtins of a module have it. */
  public static PyObject buildClass(PyDict globals) {
    PyObject builder = Builtins.NAMESPACE.get("__build_class__");
    if (builder == null) {
      throw Errors.nameError("__build_class__", "__build_class__ not found");
    }
    return builder;
  }

  /**
   * {@code super()} in a function with a parameter; a function of another name bound to {@code
   * super} is called as it stands.
   *
   * @param cell the cell of {@code __class__}; None in a function outside of a class
   */
  public static PyObject zeroArgumentSuper(PyObject callee, PyObject cell, PyObject self) {
    if (callee != PySuper.TYPE) {
      return callee.call0();
    }
    if (self == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    if (!(cell instanceof PyCell variable)) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    if (variable.value() == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    return PySuper.of(variable.value(), self);
  }

  /** {@code globals()}; a function of another name bound to {@code globals} is just called. */
  public static PyObject globals(PyObject callee, PyDict globals) {
    return callee == Builtins.GLOBALS ? globals : callee.call0();
  }

  /** {@code sys.displayhook(value)}. */
  public static PyObject display(PyObject value) {
    PyObject hook = SysModule.get("displayhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.displayhook");
    }
    return hook.call1(value);
  }

  /** {@code annotationlib.Format.VALUE_WITH_FAKE_GLOBALS}. */
  private static final long HIGHEST_FORMAT = 2;

  /** An annotation function begins: callers convert values to the other formats themselves. */
  public static void checkFormat(PyObject format) {
    if (format.isGt(HIGHEST_FORMAT)) {
      throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
    }
  }

  // ---- bodies that are cut into parts ----

  private static final PyObject[] JUMPS = jumps();

  private static PyObject[] jumps() {
    PyObject[] jumps = new PyObject[256];
    for (int i = 0; i < jumps.length; i++) {
      jumps[i] = new PyCell();
    }
    return jumps;
  }

  /** What a part returns to say that control goes on somewhere outside of it. */
  public static PyObject jump(int number) {
    return JUMPS[number];
  }

  // ---- with (8.5) ----

  /** The bound {@code __enter__} of a context manager. */
  public static PyObject enterMethod(PyObject manager) {
    return contextMethod(manager, Slot.ENTER);
  }

  /** The bound {@code __exit__} of a context manager. */
  public static PyObject exitMethod(PyObject manager) {
    return contextMethod(manager, Slot.EXIT);
  }

  /** The bound {@code __aenter__} of an asynchronous context manager. */
  public static PyObject asyncEnterMethod(PyObject manager) {
    return asyncContextMethod(manager, Slot.AENTER);
  }

  /** The bound {@code __aexit__} of an asynchronous context manager. */
  public static PyObject asyncExitMethod(PyObject manager) {
    return asyncContextMethod(manager, Slot.AEXIT);
  }

  private static PyObject asyncContextMethod(PyObject manager, Slot slot) {
    PyType type = manager.type();
    PyObject method = type.slot(slot);
    if (method == null) {
      boolean synchronous = type.slot(Slot.ENTER) != null && type.slot(Slot.EXIT) != null;
      throw Errors.typeError(
          "'"
              + TypeNames.outsideMain(type)
              + "' object does not support the asynchronous context manager protocol"
              + " (missed "
              + slot.method()
              + " method)"
              + (synchronous
                  ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                  : ""));
    }
    return method.descrGet(manager, type);
  }

  private static PyObject contextMethod(PyObject manager, Slot slot) {
    PyType type = manager.type();
    PyObject method = type.slot(slot);
    if (method == null) {
      boolean asynchronous = type.slot(Slot.AENTER) != null && type.slot(Slot.AEXIT) != null;
      throw Errors.typeError(
          "'"
              + TypeNames.outsideMain(type)
              + "' object does not support the context manager protocol"
              + " (missed "
              + slot.method()
              + " method)"
              + (asynchronous
                  ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
                  : ""));
    }
    return method.descrGet(manager, type);
  }

  /** What {@code __exit__} gets: the exception's class, the exception, its traceback. */
  public static PyTuple exitArguments(PyBaseException exception) {
    PyObject traceback = exception.traceback();
    return PyTuple.of(exception.type(), exception, traceback == null ? PyNone.NONE : traceback);
  }
}
