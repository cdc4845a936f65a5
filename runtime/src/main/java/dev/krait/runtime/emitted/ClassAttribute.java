package dev.krait.runtime.emitted;

import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.function.PyClassMethod;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyStaticMethod;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/**
 * An attribute of a class as a site remembers it: {@code Color.RED}, {@code Account.open}. It holds
 * as long as the class, its metaclass and the value's class keep their versions.
 *
 * @param value what reading gives; null if each reading makes a bound method
 * @param function what a call passes the class to; null if the value is called
 */
record ClassAttribute(
    PyType owner,
    long version,
    PyType metatype,
    long metaVersion,
    PyType valueType,
    long valueVersion,
    PyObject value,
    PyObject function) {

  /** The attribute, or null where no cache may stand for reading it. */
  static ClassAttribute find(PyType owner, String name) {
    long version = owner.version();
    PyType metatype = owner.type();
    long metaVersion = metatype.version();
    if (metatype.slot(Slot.GETATTRIBUTE) != PyType.TYPE.slot(Slot.GETATTRIBUTE)) {
      return null;
    }
    PyObject meta = metatype.lookup(name);
    PyObject found = owner.lookup(name);
    if (found == null || meta != null && meta.isDataDescriptor()) {
      return null;
    }
    PyType type = found.type();
    long typeVersion = type.version();
    PyObject value = null;
    PyObject function = null;
    if (found instanceof PyClassMethod method && type == PyClassMethod.TYPE) {
      function = method.function() instanceof PyFunction own ? own : null;
      if (function == null) {
        return null;
      }
    } else if (found instanceof PyFunction || found instanceof BuiltinMethod) {
      value = found;
    } else if (found instanceof PyStaticMethod method && type == PyStaticMethod.TYPE) {
      value = method.function();
    } else if (type.slot(Slot.GET) == null) {
      value = found;
    } else {
      return null;
    }
    return new ClassAttribute(
        owner, version, metatype, metaVersion, type, typeVersion, value, function);
  }

  boolean holdsFor(PyType type) {
    return owner == type
        && version == type.version()
        && metatype == type.type()
        && metaVersion == metatype.version()
        && valueVersion == valueType.version();
  }
}
