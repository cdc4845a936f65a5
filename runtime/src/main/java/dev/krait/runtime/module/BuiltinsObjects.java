package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.InstanceChecks;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.StrLayout;

/** The built-in functions on any object: attributes, classes, identity. */
@Exposed(value = "builtins", module = true)
final class BuiltinsObjects {
  private BuiltinsObjects() {}

  @Method("callable(obj, /)")
  static boolean callable(PyObject object) {
    return object.type().slot(Slot.CALL) != null;
  }

  @Method("hash(obj, /)")
  static long hash(PyObject object) {
    return object.hash();
  }

  @Method("id(obj, /)")
  static long id(PyObject object) {
    return Identities.of(object);
  }

  @Method("isinstance(obj, class_or_tuple, /)")
  static boolean isInstance(PyObject object, PyObject classes) {
    return InstanceChecks.isInstance(object, classes);
  }

  @Method("issubclass(cls, class_or_tuple, /)")
  static boolean isSubclass(PyObject type, PyObject classes) {
    return InstanceChecks.isSubclass(type, classes);
  }

  private static String attributeName(PyObject name) {
    if (name instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  @Method("getattr(object, name, default=<unrepresentable>, /)")
  static PyObject getAttribute(PyObject object, PyObject name, PyObject defaultValue) {
    String attribute = attributeName(name);
    if (defaultValue == null) {
      return object.attr(attribute);
    }
    PyObject value = object.attrOrNull(attribute);
    return value == null ? defaultValue : value;
  }

  @Method("hasattr(obj, name, /)")
  static boolean hasAttribute(PyObject object, PyObject name) {
    return object.attrOrNull(attributeName(name)) != null;
  }

  @Method("setattr(obj, name, value, /)")
  static void setAttribute(PyObject object, PyObject name, PyObject value) {
    object.setAttr(attributeName(name), value);
  }

  @Method("delattr(obj, name, /)")
  static void deleteAttribute(PyObject object, PyObject name) {
    object.delAttr(attributeName(name));
  }

  @Method("dir(object=<unrepresentable>, /)")
  static PyObject dir(PyObject object) {
    if (object == null) {
      return Dir.sorted(CallerNamespaces.take().locals().attr("keys").call0());
    }
    return Dir.of(object);
  }

  @Method("vars(object=<unrepresentable>, /)")
  static PyObject vars(PyObject object) {
    if (object == null) {
      return CallerNamespaces.take().locals();
    }
    PyObject dict = object.attrOrNull("__dict__");
    if (dict == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  @Method("globals()")
  static PyObject globals() {
    return CallerNamespaces.take().globals();
  }

  @Method("locals()")
  static PyObject locals() {
    return CallerNamespaces.take().locals();
  }
}
