package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.GetSetDescriptor;

/** The {@code __dict__} of the instances of a class. */
final class InstanceDictDescriptor extends AttributeDescriptor {
  InstanceDictDescriptor(PyType owner) {
    super("__dict__", owner);
  }

  @Override
  public PyType type() {
    return GetSetDescriptor.TYPE;
  }

  @Override
  public String doc() {
    return "dictionary for instance variables";
  }

  @Override
  protected PyObject read(PyObject instance) {
    DictLayout dict = instance.instanceDict();
    if (dict == null) {
      throw Attributes.missing(instance, name());
    }
    return dict;
  }

  @Override
  protected boolean write(PyObject instance, PyObject value) {
    set(instance, value);
    return true;
  }

  /** {@code instance.__dict__ = value}, or {@code del} if null. */
  static void set(PyObject instance, PyObject value) {
    if (value == null) {
      instance.setInstanceDict(new PyDict());
    } else if (value instanceof DictLayout dict) {
      instance.setInstanceDict(dict);
    } else {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
  }
}
