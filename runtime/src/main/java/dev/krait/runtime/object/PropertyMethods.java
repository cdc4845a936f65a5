package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;

/** The methods of {@code property}. */
@Exposed("property")
final class PropertyMethods {
  private PropertyMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    return new PyProperty(cls);
  }

  @Method("__init__(self, /, fget=None, fset=None, fdel=None, doc=None)")
  static void init(
      PyProperty self, PyObject getter, PyObject setter, PyObject deleter, PyObject doc) {
    self.init(given(getter), given(setter), given(deleter), given(doc));
  }

  private static PyObject given(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyProperty self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return self.read(instance);
    }
    if (owner == null || owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @Method("__set__(self, instance, value, /)")
  static void set(PyProperty self, PyObject instance, PyObject value) {
    self.write(instance, value);
  }

  @Method("__delete__(self, instance, /)")
  static void delete(PyProperty self, PyObject instance) {
    self.remove(instance);
  }

  @Method("getter(self, object, /)")
  static PyObject getter(PyProperty self, PyObject function) {
    return copy(self, function, self.setter(), self.deleter());
  }

  @Method("setter(self, object, /)")
  static PyObject setter(PyProperty self, PyObject function) {
    return copy(self, self.getter(), function, self.deleter());
  }

  @Method("deleter(self, object, /)")
  static PyObject deleter(PyProperty self, PyObject function) {
    return copy(self, self.getter(), self.setter(), function);
  }

  private static PyObject copy(
      PyProperty self, PyObject getter, PyObject setter, PyObject deleter) {
    boolean renew = self.docFromGetter() && getter != null;
    PyObject made =
        self.type()
            .call4(
                orNone(getter),
                orNone(setter),
                orNone(deleter),
                renew ? PyNone.NONE : orNone(self.doc()));
    if (made instanceof PyProperty property) {
      property.setName(self.name());
    }
    return made;
  }

  @Method("__set_name__(self, owner, name, /)")
  static void setName(PyProperty self, PyObject owner, PyObject name) {
    self.setName(name);
  }

  @Getter(value = "fget", member = true)
  static PyObject fget(PyProperty self) {
    return orNone(self.getter());
  }

  @Getter(value = "fset", member = true)
  static PyObject fset(PyProperty self) {
    return orNone(self.setter());
  }

  @Getter(value = "fdel", member = true)
  static PyObject fdel(PyProperty self) {
    return orNone(self.deleter());
  }

  @Getter(value = "__doc__", member = true)
  static PyObject doc(PyProperty self) {
    return orNone(self.doc());
  }

  @Setter("__doc__")
  static void setDoc(PyProperty self, PyObject value) {
    self.setDoc(value);
  }

  @Getter("__name__")
  static PyObject name(PyProperty self) {
    PyObject name = self.name();
    if (name == null) {
      throw Attributes.missing(self, "__name__");
    }
    return name;
  }

  @Setter("__name__")
  static void assignName(PyProperty self, PyObject value) {
    self.setName(value);
  }

  @Getter("__isabstractmethod__")
  static boolean isAbstract(PyProperty self) {
    return isAbstract(self.getter()) || isAbstract(self.setter()) || isAbstract(self.deleter());
  }

  /** Whether a function says that it must be overridden. */
  static boolean isAbstract(PyObject function) {
    PyObject flag = function == null ? null : function.attrOrNull("__isabstractmethod__");
    return flag != null && flag.isTrue();
  }
}
