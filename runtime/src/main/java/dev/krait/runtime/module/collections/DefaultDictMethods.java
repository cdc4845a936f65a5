package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.ReprGuard;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Calls;
import java.util.Arrays;

/** What {@code defaultdict} adds to {@code dict}. */
@Exposed("defaultdict")
final class DefaultDictMethods {
  private DefaultDictMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return new PyDefaultDict(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyDefaultDict self, PyObject[] args, PyDict kwargs) {
    PyObject factory = args.length == 0 ? PyNone.NONE : args[0];
    if (factory != PyNone.NONE && factory.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("first argument must be callable or None");
    }
    self.setFactory(factory);
    PyObject[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    Calls.withDict(PyDict.TYPE.slot(Slot.INIT), Calls.prepend(self, rest), kwargs);
  }

  @Method("__missing__(self, key, /)")
  static PyObject missing(PyDefaultDict self, PyObject key) {
    if (self.factory() == PyNone.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = self.factory().call0();
    PyObject present = self.get(key);
    if (present != null) {
      return present;
    }
    self.setItem(key, value);
    return value;
  }

  @Method(value = "copy(self, /)", doc = "Return a shallow copy.")
  static PyObject copy(PyDefaultDict self) {
    return self.type().call2(self.factory(), self);
  }

  @Method(value = "__copy__(self, /)", doc = "Return a shallow copy.")
  static PyObject shallowCopy(PyDefaultDict self) {
    return copy(self);
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling.")
  static PyObject reduce(PyDefaultDict self) {
    return PyTuple.of(
        self.type(),
        self.factory() == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(self.factory()),
        PyNone.NONE,
        PyNone.NONE,
        self.attr("items").call0().iter());
  }

  @Method("__repr__(self, /)")
  static String repr(PyDefaultDict self) {
    String items = PyDict.TYPE.slot(Slot.REPR).call1(self).toString();
    int mark = ReprGuard.enter(self.factory());
    String factory = mark < 0 ? "..." : self.factory().repr().toString();
    if (mark >= 0) {
      ReprGuard.leave(mark);
    }
    return self.type().simpleName() + "(" + factory + ", " + items + ")";
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyDefaultDict self, PyObject other) {
    return other instanceof DictLayout ? union(self, self, other) : PyNotImplemented.INSTANCE;
  }

  @Method("__ror__(self, value, /)")
  static PyObject orReflected(PyDefaultDict self, PyObject other) {
    return other instanceof DictLayout ? union(self, other, self) : PyNotImplemented.INSTANCE;
  }

  private static PyObject union(PyDefaultDict self, PyObject left, PyObject right) {
    PyObject made = self.type().call2(self.factory(), left);
    made.attr("update").call1(right);
    return made;
  }

  @Getter(
      value = "default_factory",
      member = true,
      doc = "Factory for default value called by __missing__().")
  static PyObject factory(PyDefaultDict self) {
    return self.factory();
  }

  @Setter("default_factory")
  static void setFactory(PyDefaultDict self, PyObject value) {
    self.setFactory(value == null ? PyNone.NONE : value);
  }
}
