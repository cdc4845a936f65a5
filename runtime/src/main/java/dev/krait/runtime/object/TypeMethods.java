package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.operator.Calls;

/** The methods of {@code type} (library reference, "type"). */
@Exposed("type")
final class TypeMethods {
  private TypeMethods() {}

  @Method(value = "__new__(cls, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    return ClassFactory.make(cls, args, keywords);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyType self, PyObject[] args, PyDict keywords) {
    if (args.length == 1 && keywords != null) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.length != 1 && args.length != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyType self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(new Instantiation(self), args, keywords);
  }

  /** {@code type.__call__} of a class, as something to call. */
  private static final class Instantiation extends PyObject {
    private final PyType cls;

    Instantiation(PyType cls) {
      this.cls = cls;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      return cls.instantiate(args, names);
    }
  }

  @Method(
      value = "__prepare__(cls, name=(), bases=(), /, *args, **kwargs)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Create the namespace for the class statement")
  static PyObject prepare(
      PyObject cls, PyObject name, PyObject bases, PyObject[] args, PyDict keywords) {
    return new PyDict();
  }

  @Method(value = "__getattribute__(self, name, /)", doc = "Return getattr(self, name).")
  static PyObject getAttribute(PyType self, PyObject name) {
    String text = AttributeNames.text(name);
    PyObject value = TypeAttributes.find(self, text);
    if (value == null) {
      throw TypeAttributes.missing(self, text);
    }
    return value;
  }

  @Method(
      value = "__setattr__(self, name, value, /)",
      doc = "Implement setattr(self, name, value).")
  static void setAttribute(PyType self, PyObject name, PyObject value) {
    TypeAttributes.store(self, AttributeNames.text(name), value);
  }

  @Method(value = "__delattr__(self, name, /)", doc = "Implement delattr(self, name).")
  static void deleteAttribute(PyType self, PyObject name) {
    TypeAttributes.remove(self, AttributeNames.text(name));
  }

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static String repr(PyType self) {
    return "<class '" + TypeNames.full(self) + "'>";
  }

  @Method(value = "mro(self, /)", doc = "Return a type's method resolution order.")
  static PyObject mro(PyType self) {
    return new PyList(ClassFactory.tuple(Mro.linearise(self)).items().clone());
  }

  @Method(value = "__subclasses__(self, /)", doc = "Return a list of immediate subclasses.")
  static PyObject subclasses(PyType self) {
    return new PyList(self.subclasses().toArray(PyObject.NO_ARGS));
  }

  @Method(
      value = "__instancecheck__(self, instance, /)",
      doc = "Check if an object is an instance.")
  static boolean instanceCheck(PyType self, PyObject instance) {
    return InstanceChecks.isRealInstance(instance, self);
  }

  @Method(value = "__subclasscheck__(self, subclass, /)", doc = "Check if a class is a subclass.")
  static boolean subclassCheck(PyType self, PyObject subclass) {
    return InstanceChecks.isRealSubclass(subclass, self);
  }

  @Method(value = "__dir__(self, /)", doc = "Specialized __dir__ implementation for types.")
  static PyObject dir(PyType self) {
    return Names.ofClass(self);
  }

  @Method(value = "__or__(self, value, /)", doc = "Return self|value.")
  static PyObject or(PyObject self, PyObject other) {
    return PyUnion.or(self, other);
  }

  @Method(value = "__ror__(self, value, /)", doc = "Return value|self.")
  static PyObject rightOr(PyObject self, PyObject other) {
    return PyUnion.or(other, self);
  }

  @Method(value = "__sizeof__(self, /)", doc = "Return memory consumption of the type object.")
  static long sizeOf(PyType self) {
    return self.isHeapType() ? 936 : 424;
  }
}
