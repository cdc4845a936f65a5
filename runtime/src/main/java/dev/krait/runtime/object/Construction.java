package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.BuiltinFunction;
import dev.krait.runtime.operator.Calls;

/**
 * How a class makes its instances: what {@code __new__} and {@code __init__} are, found once for
 * each version of the class (reference, 3.3.1 and 3.3.3).
 */
final class Construction {
  private final PyType type;
  private final PyObject maker;
  private final PyObject initialiser;

  /** Whether instances are plain and made without a call of {@code __new__}. */
  private final boolean plain;

  /** Whether a call makes a plain instance and calls its initialiser, and nothing else. */
  private final boolean direct;

  /** Whether instances have a {@code __del__}. */
  private final boolean finalizable;

  /** Whether instances are exceptions that only keep their arguments. */
  private final boolean exception;

  Construction(PyType type) {
    this.type = type;
    PyObject found = type.slot(Slot.NEW);
    boolean none =
        found == ObjectHooks.make()
            && !type.isHeapType()
            && type != PyType.OBJECT
            && type.layout().own();
    this.maker = none || found == null ? null : found.descrGet(null, type);
    PyObject init = type.slot(Slot.INIT);
    this.initialiser = init == ObjectHooks.init() ? null : init;
    this.plain =
        maker == ObjectHooks.make()
            && !type.isAbstract()
            && type.builtinBase() == PyType.OBJECT
            && (initialiser == null || initialiser.isMethodDescriptor());
    this.finalizable = type.slot(Slot.DEL) != null;
    this.direct = plain && initialiser != null && !finalizable && type.type() == PyType.TYPE;
    PyType base = ExceptionTypes.BASE_EXCEPTION;
    this.exception =
        type.isSubtypeOf(base)
            && found == base.slot(Slot.NEW)
            && init == base.slot(Slot.INIT)
            && isDefaultCall();
  }

  /** Whether the metaclass leaves calls to {@code type.__call__}. */
  private boolean isDefaultCall() {
    PyType metatype = type.type();
    return metatype == PyType.TYPE || metatype.slot(Slot.CALL) == ObjectHooks.typeCall();
  }

  PyObject call0() {
    if (direct) {
      PyInstance made = new PyInstance(type);
      return checked(made, initialiser.call1(made));
    }
    return call0Apart();
  }

  PyObject call1(PyObject a) {
    if (direct) {
      PyInstance made = new PyInstance(type);
      return checked(made, initialiser.call2(made, a));
    }
    return call1Apart(a);
  }

  PyObject call2(PyObject a, PyObject b) {
    if (direct) {
      PyInstance made = new PyInstance(type);
      return checked(made, initialiser.call3(made, a, b));
    }
    return call2Apart(a, b);
  }

  PyObject call3(PyObject a, PyObject b, PyObject c) {
    if (direct) {
      PyInstance made = new PyInstance(type);
      return checked(made, initialiser.call4(made, a, b, c));
    }
    return call3Apart(a, b, c);
  }

  private PyObject call0Apart() {
    if (exception) {
      return new PyBaseException(type, PyTuple.EMPTY);
    }
    if (type == PyType.TYPE || !isDefaultCall()) {
      return callN(PyObject.NO_ARGS, PyObject.NO_NAMES);
    }
    if (plain) {
      PyInstance made = instance();
      if (initialiser != null) {
        checkResult(initialiser.call1(made));
      }
      return made;
    }
    PyObject made = maker().call1(type);
    if (made.type() == type && initialiser == null) {
      return made;
    }
    return initialise(made, PyObject.NO_ARGS, PyObject.NO_NAMES);
  }

  private PyObject call1Apart(PyObject a) {
    if (exception) {
      return new PyBaseException(type, PyTuple.of(a));
    }
    if (type == PyType.TYPE) {
      return a.type();
    }
    if (!isDefaultCall()) {
      return viaMetaclass(new PyObject[] {a}, PyObject.NO_NAMES);
    }
    if (plain && initialiser != null) {
      PyInstance made = instance();
      checkResult(initialiser.call2(made, a));
      return made;
    }
    PyObject made = maker().call2(type, a);
    if (made.type() == type && initialiser == null) {
      return made;
    }
    return initialise(made, new PyObject[] {a}, PyObject.NO_NAMES);
  }

  private PyObject call2Apart(PyObject a, PyObject b) {
    if (plain && initialiser != null && isDefaultCall()) {
      PyInstance made = instance();
      checkResult(initialiser.call3(made, a, b));
      return made;
    }
    return callN(new PyObject[] {a, b}, PyObject.NO_NAMES);
  }

  private PyObject call3Apart(PyObject a, PyObject b, PyObject c) {
    if (plain && initialiser != null && isDefaultCall()) {
      PyInstance made = instance();
      checkResult(initialiser.call4(made, a, b, c));
      return made;
    }
    return callN(new PyObject[] {a, b, c}, PyObject.NO_NAMES);
  }

  private PyInstance instance() {
    return finalizable ? new FinalizableInstance(type) : new PyInstance(type);
  }

  PyObject callN(PyObject[] args, String[] names) {
    return isDefaultCall() ? instantiate(args, names) : viaMetaclass(args, names);
  }

  private PyObject viaMetaclass(PyObject[] args, String[] names) {
    PyType metatype = type.type();
    PyObject method = metatype.slot(Slot.CALL);
    return method.isMethodDescriptor()
        ? method.callN(Calls.prepend(type, args), names)
        : method.descrGet(type, metatype).callN(args, names);
  }

  /** {@code type.__call__}. */
  PyObject instantiate(PyObject[] args, String[] names) {
    if (type == PyType.TYPE && names.length == 0 && args.length == 1) {
      return args[0].type();
    }
    if (type == PyType.TYPE && (names.length == args.length || args.length - names.length != 3)) {
      throw Errors.typeError("type() takes 1 or 3 arguments");
    }
    if (plain && initialiser != null) {
      PyInstance made = instance();
      checkResult(initialiser.callN(Calls.prepend(made, args), names));
      return made;
    }
    return initialise(maker().callN(Calls.prepend(type, args), names), args, names);
  }

  private PyObject maker() {
    if (maker == null) {
      throw Errors.typeError("cannot create '" + type.name() + "' instances");
    }
    return maker;
  }

  /** Calls {@code __init__} if {@code __new__} made an instance of the class. */
  private PyObject initialise(PyObject made, PyObject[] args, String[] names) {
    PyType madeType = made.type();
    if (madeType != type && !madeType.isSubtypeOf(type)) {
      return made;
    }
    PyObject method = madeType == type ? initialiser : madeType.slot(Slot.INIT);
    if (method == null || method == ObjectHooks.init()) {
      return made;
    }
    checkResult(
        method.isMethodDescriptor()
            ? method.callN(Calls.prepend(made, args), names)
            : method.descrGet(made, madeType).callN(args, names));
    return made;
  }

  private static PyObject checked(PyObject made, PyObject result) {
    checkResult(result);
    return made;
  }

  private static void checkResult(PyObject result) {
    if (result != PyNone.NONE) {
      throw notNone(result);
    }
  }

  private static PyException notNone(PyObject result) {
    return Errors.typeError("__init__() should return None, not '" + result.type().name() + "'");
  }

  /** The {@code __new__} that a class has from a built-in type, or null if it defines its own. */
  static BuiltinFunction builtinMaker(PyType type) {
    return type.slot(Slot.NEW) instanceof BuiltinFunction function ? function : null;
  }
}
