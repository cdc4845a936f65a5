package dev.krait.runtime.module.abc;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.InstanceChecks;
import dev.krait.runtime.object.PatternFlags;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The functions of {@code _abc} (library reference, {@code abc}; PEP 3119). */
@Exposed(value = "_abc", module = true)
final class AbcFunctions {
  private AbcFunctions() {}

  @Method(
      value = "_abc_init(self, /)",
      doc = "Find the abstract methods of a class and give it a registry.")
  static void init(PyObject cls) {
    AbstractMethods.compute(cls);
    cls.setAttr("_abc_impl", new AbstractClass());
    if (cls instanceof PyType type) {
      AbstractMethods.takeFlags(type);
    }
  }

  @Method(value = "get_cache_token()", doc = "Return a number that changes with registrations.")
  static long cacheToken() {
    return AbstractClass.registrations();
  }

  @Method(value = "_abc_register(self, subclass, /)", doc = "Register a virtual subclass.")
  static PyObject register(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("Can only register classes");
    }
    if (InstanceChecks.isSubclass(subclass, self)) {
      return subclass;
    }
    if (InstanceChecks.isSubclass(self, subclass)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    AbstractClass.of(self).registry().add(type);
    AbstractClass.registered();
    if (self instanceof PyType abc) {
      PatternFlags.inherit(type, abc);
    }
    return subclass;
  }

  @Method(value = "_abc_instancecheck(self, instance, /)", doc = "isinstance() for a class.")
  static PyObject instanceCheck(PyObject self, PyObject instance) {
    AbstractClass data = AbstractClass.of(self);
    PyType type = instance.type();
    PyObject claimed = type.hasPlainClass() ? type : instance.attr("__class__");
    if (claimed instanceof PyType known) {
      if (data.subclasses().contains(known)) {
        return PyBool.TRUE;
      }
      if (known == type && data.isOther(known)) {
        return PyBool.FALSE;
      }
    }
    PyObject result = self.attr("__subclasscheck__").call1(claimed);
    if (claimed == type || result.isTrue()) {
      return result;
    }
    return self.attr("__subclasscheck__").call1(type);
  }

  @Method(value = "_abc_subclasscheck(self, subclass, /)", doc = "issubclass() for a class.")
  static PyObject subclassCheck(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    AbstractClass data = AbstractClass.of(self);
    if (data.subclasses().contains(type)) {
      return PyBool.TRUE;
    }
    data.refresh();
    if (data.others().contains(type)) {
      return PyBool.FALSE;
    }
    PyObject answer = self.attr("__subclasshook__").call1(subclass);
    if (answer == PyBool.TRUE) {
      data.subclasses().add(type);
      return answer;
    }
    if (answer == PyBool.FALSE) {
      data.others().add(type);
      return answer;
    }
    if (answer != PyNotImplemented.INSTANCE) {
      throw Errors.of(
          dev.krait.runtime.exception.ExceptionTypes.ASSERTION_ERROR,
          "__subclasshook__ must return either False, True, or NotImplemented");
    }
    boolean found = isSubclass(self, data, type);
    (found ? data.subclasses() : data.others()).add(type);
    return PyBool.of(found);
  }

  private static boolean isSubclass(PyObject self, AbstractClass data, PyType type) {
    if (self instanceof PyType abc && type.isSubtypeOf(abc)) {
      return true;
    }
    for (PyType each : data.registry().alive()) {
      if (each == type || InstanceChecks.isSubclass(type, each)) {
        return true;
      }
    }
    PyObject list = self.attr("__subclasses__").call0();
    if (!(list instanceof dev.krait.runtime.collection.ListLayout)) {
      throw Errors.typeError("__subclasses__() must return a list");
    }
    PyObject iterator = list.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (InstanceChecks.isSubclass(type, each)) {
        return true;
      }
    }
    return false;
  }

  @Method(value = "_reset_registry(self, /)", doc = "Forget all registered classes.")
  static void resetRegistry(PyObject self) {
    AbstractClass.of(self).registry().clear();
  }

  @Method(value = "_reset_caches(self, /)", doc = "Forget all answers given before.")
  static void resetCaches(PyObject self) {
    AbstractClass data = AbstractClass.of(self);
    data.subclasses().clear();
    data.others().clear();
  }

  @Method(value = "_get_dump(self, /)", doc = "Return registry, caches and their version.")
  static PyObject dump(PyObject self) {
    AbstractClass data = AbstractClass.of(self);
    return PyTuple.of(
        data.registry().references(),
        data.subclasses().references(),
        data.others().references(),
        PyInt.of(data.othersValid()));
  }

  /** For {@link AbstractMethods}: whether {@code __isabstractmethod__} of a value is true. */
  static boolean isAbstract(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return false;
    }
    PyObject flag = value.attrOrNull("__isabstractmethod__");
    return flag != null && flag.isTrue();
  }
}
