package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of {@code object} (reference, 3.3). */
@Exposed("object")
final class ObjectMethods {
  private ObjectMethods() {}

  // ---- making ----

  @Method(
      value = "__new__(cls, *args, **kwargs)",
      kind = Method.Kind.NEW,
      doc = "Create and return a new object.  See help(type) for accurate signature.")
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      if (cls.slot(Slot.NEW) != ObjectHooks.make()) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (cls.slot(Slot.INIT) == ObjectHooks.init()) {
        throw Errors.typeError(cls.name() + "() takes no arguments");
      }
    }
    if (cls.isAbstract()) {
      throw isAbstract(cls);
    }
    PyType base = cls.builtinBase();
    if (base != PyType.OBJECT && base.slot(Slot.NEW) == ObjectHooks.make()) {
      throw Errors.typeError("cannot create '" + base.name() + "' instances");
    }
    return cls.slot(Slot.DEL) == null ? new PyInstance(cls) : new FinalizableInstance(cls);
  }

  static PyException isAbstract(PyType cls) {
    List<String> names = new ArrayList<>();
    PyObject iterator = cls.attr("__abstractmethods__").iter();
    for (PyObject name = iterator.next(); name != null; name = iterator.next()) {
      names.add("'" + name + "'");
    }
    Collections.sort(names);
    return Errors.typeError(
        "Can't instantiate abstract class "
            + cls.name()
            + " without an implementation for abstract method"
            + (names.size() == 1 ? " " : "s ")
            + String.join(", ", names));
  }

  @Method(
      value = "__init__(self, /, *args, **kwargs)",
      doc = "Initialize self.  See help(type(self)) for accurate signature.")
  static void init(PyObject self, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      PyType type = self.type();
      if (type.slot(Slot.INIT) != ObjectHooks.init()) {
        throw Errors.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.slot(Slot.NEW) == ObjectHooks.make()) {
        throw Errors.typeError(
            type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
  }

  @Method(
      value = "__init_subclass__(cls)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "This method is called when a class is subclassed.")
  static void initSubclass(PyType cls) {}

  @Method(
      value = "__subclasshook__(cls, object, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Abstract classes can override this to customize issubclass().")
  static PyObject subclassHook(PyObject cls, PyObject object) {
    return PyNotImplemented.INSTANCE;
  }

  // ---- attributes ----

  @Method(value = "__getattribute__(self, name, /)", doc = "Return getattr(self, name).")
  static PyObject getAttribute(PyObject self, PyObject name) {
    String text = AttributeNames.text(name);
    PyObject value = Attributes.find(self, text);
    if (value == null) {
      throw Attributes.missing(self, text);
    }
    return value;
  }

  @Method(
      value = "__setattr__(self, name, value, /)",
      doc = "Implement setattr(self, name, value).")
  static void setAttribute(PyObject self, PyObject name, PyObject value) {
    refuseType(self, "__setattr__");
    Attributes.store(self, AttributeNames.text(name), value);
  }

  @Method(value = "__delattr__(self, name, /)", doc = "Implement delattr(self, name).")
  static void deleteAttribute(PyObject self, PyObject name) {
    refuseType(self, "__delattr__");
    Attributes.remove(self, AttributeNames.text(name));
  }

  /** Classes have methods of their own, which keep built-in types unchanged. */
  private static void refuseType(PyObject self, String name) {
    if (self instanceof PyType) {
      throw Errors.typeError("can't apply this " + name + " to " + self.type().name() + " object");
    }
  }

  @Getter(value = "__class__", doc = "the object's class")
  static PyObject getClass(PyObject self) {
    return self.type();
  }

  @Setter("__class__")
  static void setClass(PyObject self, PyObject value) {
    ClassAssignment.setClass(self, value);
  }

  @Method(value = "__dir__(self, /)", doc = "Default dir() implementation.")
  static PyObject dir(PyObject self) {
    return Names.ofInstance(self);
  }

  // ---- text ----

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static String repr(PyObject self) {
    return "<" + TypeNames.full(self.type()) + " object at " + Identities.address(self) + ">";
  }

  @Method(value = "__str__(self, /)", doc = "Return str(self).")
  static PyObject str(PyObject self) {
    return self.repr();
  }

  @Method(
      value = "__format__(self, format_spec, /)",
      doc =
          "Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError"
              + " otherwise.")
  static PyObject format(PyObject self, PyObject spec) {
    if (!(spec instanceof StrLayout text)) {
      throw Errors.typeError("__format__() argument must be str, not " + spec.type().name());
    }
    if (text.len() > 0) {
      throw Errors.typeError(
          "unsupported format string passed to " + self.type().name() + ".__format__");
    }
    return self.str();
  }

  // ---- comparison ----

  @Method(value = "__eq__(self, value, /)", doc = "Return self==value.")
  static PyObject equal(PyObject self, PyObject value) {
    return Identity.same(self, value) ? PyBool.TRUE : PyNotImplemented.INSTANCE;
  }

  @Method(value = "__ne__(self, value, /)", doc = "Return self!=value.")
  static PyObject notEqual(PyObject self, PyObject value) {
    PyType type = self.type();
    PyObject method = type.slot(Slot.EQ);
    if (method == null) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject result = type.callSlot(method, self, value);
    return result == PyNotImplemented.INSTANCE ? result : result.not();
  }

  @Method(value = "__lt__(self, value, /)", doc = "Return self<value.")
  static PyObject less(PyObject self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method(value = "__le__(self, value, /)", doc = "Return self<=value.")
  static PyObject lessOrEqual(PyObject self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method(value = "__gt__(self, value, /)", doc = "Return self>value.")
  static PyObject greater(PyObject self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method(value = "__ge__(self, value, /)", doc = "Return self>=value.")
  static PyObject greaterOrEqual(PyObject self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method(value = "__hash__(self, /)", doc = "Return hash(self).")
  static long hash(PyObject self) {
    return System.identityHashCode(self);
  }

  // ---- copying and pickling ----

  @Method(value = "__getstate__(self, /)", doc = "Helper for pickle.")
  static PyObject getState(PyObject self) {
    return ObjectReduce.state(self, false);
  }

  @Method(value = "__reduce__(self, /)", doc = "Helper for pickle.")
  static PyObject reduce(PyObject self) {
    return ObjectReduce.reduce(self, 0);
  }

  @Method(value = "__reduce_ex__(self, protocol, /)", doc = "Helper for pickle.")
  static PyObject reduceEx(PyObject self, PyObject protocol) {
    long version = Index.toLong(protocol);
    PyObject method = self.type().lookup("__reduce__");
    if (method != PyType.OBJECT.own("__reduce__")) {
      return self.type().callSlot(method, self);
    }
    return ObjectReduce.reduce(self, version);
  }

  @Method(value = "__sizeof__(self, /)", doc = "Size of object in memory, in bytes.")
  static long sizeOf(PyObject self) {
    return 16;
  }
}
