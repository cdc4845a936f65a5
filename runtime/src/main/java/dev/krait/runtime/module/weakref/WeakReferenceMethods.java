package dev.krait.runtime.module.weakref;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code weakref.ref}. */
@Exposed("weakref.ReferenceType")
final class WeakReferenceMethods {
  private WeakReferenceMethods() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    if (type == WeakReferenceObject.TYPE && kwargs != null) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    checkCount("__new__", args);
    PyObject callback = args.length > 1 && args[1] != PyNone.NONE ? args[1] : null;
    return WeakReferenceObject.make(type, args[0], callback);
  }

  private static void checkCount(String function, PyObject[] args) {
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError(
          function
              + " expected at "
              + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
              + ", got "
              + args.length);
    }
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(WeakReferenceObject self, PyObject[] args, PyDict kwargs) {
    if (self.type() == WeakReferenceObject.TYPE && kwargs != null) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    checkCount("__init__", args);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(WeakReferenceObject self, PyObject[] args, PyDict kwargs) {
    if (kwargs != null) {
      throw Errors.typeError("weakref() takes no keyword arguments");
    }
    if (args.length > 0) {
      throw Errors.typeError("weakref expected 0 arguments, got " + args.length);
    }
    return self.targetOrNone();
  }

  @Method("__hash__(self, /)")
  static long hash(WeakReferenceObject self) {
    return self.targetHash();
  }

  @Method("__repr__(self, /)")
  static String repr(WeakReferenceObject self) {
    PyObject target = self.target();
    String start = "<weakref at " + Identities.address(self) + "; ";
    if (target == null) {
      return start + "dead>";
    }
    // Looked up on the type, so that no __getattr__ is asked.
    PyObject found = target.type().lookup("__name__");
    PyObject name = found == null ? null : found.descrGet(target, target.type());
    return start
        + "to '"
        + target.type().name()
        + "' at "
        + Identities.address(target)
        + (name instanceof StrLayout text ? " (" + text.exact() + ")>" : ">");
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(WeakReferenceObject self, PyObject other) {
    return compare(self, other, true);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(WeakReferenceObject self, PyObject other) {
    return compare(self, other, false);
  }

  private static PyObject compare(WeakReferenceObject self, PyObject other, boolean equal) {
    if (!(other instanceof WeakReferenceObject reference)) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject left = self.target();
    PyObject right = reference.target();
    if (left == null || right == null) {
      return PyBool.of(self == other == equal);
    }
    return equal ? left.eq(right) : left.ne(right);
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(WeakReferenceObject self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(WeakReferenceObject self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(WeakReferenceObject self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(WeakReferenceObject self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Getter(value = "__callback__", member = true)
  static PyObject callback(WeakReferenceObject self) {
    PyObject callback = self.callback();
    return callback == null ? PyNone.NONE : callback;
  }
}
