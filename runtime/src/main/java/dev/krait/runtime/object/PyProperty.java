package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;

/** {@code property}: an attribute that functions read and write (library reference). */
public final class PyProperty extends PyObject {
  /** {@code property}. */
  public static final PyType TYPE =
      PyType.builtin("property", PyType.OBJECT, true, new PropertyMethodsTable());

  private final PyInstance part;
  private PyObject getter;
  private PyObject setter;
  private PyObject deleter;
  private PyObject doc;
  private PyObject name;
  private boolean docFromGetter;

  PyProperty(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  /** {@code property(getter)}. */
  public static PyProperty of(PyObject getter) {
    PyProperty made = new PyProperty(TYPE);
    made.init(getter, null, null, null);
    return made;
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** {@code property.__init__}; null for what is not given. */
  void init(PyObject getter, PyObject setter, PyObject deleter, PyObject doc) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.doc = doc;
    this.docFromGetter = false;
    if (doc == null && getter != null) {
      PyObject found = getter.attrOrNull("__doc__");
      if (found != null && found != PyNone.NONE) {
        this.doc = found;
        this.docFromGetter = true;
      }
    }
    if (part != null) {
      storeDoc();
    }
  }

  /** Instances of subclasses have a {@code __doc__} of their own, unlike that of the class. */
  private void storeDoc() {
    try {
      setAttr("__doc__", doc == null ? PyNone.NONE : doc);
    } catch (PyException e) {
      // Only a text that was asked for is dropped silently.
      if (docFromGetter || !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
  }

  PyObject getter() {
    return getter;
  }

  PyObject setter() {
    return setter;
  }

  PyObject deleter() {
    return deleter;
  }

  PyObject doc() {
    return doc;
  }

  void setDoc(PyObject doc) {
    this.doc = doc;
  }

  boolean docFromGetter() {
    return docFromGetter;
  }

  /** {@code __name__}: as set, else the getter's; null if neither. */
  PyObject name() {
    if (name != null) {
      return name;
    }
    return getter == null ? null : getter.attrOrNull("__name__");
  }

  void setName(PyObject name) {
    this.name = name;
  }

  private boolean overrides(Slot slot) {
    return part != null && type().slot(slot) != TYPE.slot(slot);
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    if (overrides(Slot.GET)) {
      return InstanceDescriptors.get(this, instance, owner);
    }
    return instance == null ? this : read(instance);
  }

  PyObject read(PyObject instance) {
    if (getter == null) {
      throw lacks(instance, "getter");
    }
    return getter.call1(instance);
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public boolean descrSet(PyObject instance, PyObject value) {
    if (overrides(Slot.SET)) {
      return InstanceDescriptors.set(this, instance, value);
    }
    write(instance, value);
    return true;
  }

  void write(PyObject instance, PyObject value) {
    if (setter == null) {
      throw lacks(instance, "setter");
    }
    setter.call2(instance, value);
  }

  @Override
  public boolean descrDelete(PyObject instance) {
    if (overrides(Slot.DELETE)) {
      return InstanceDescriptors.delete(this, instance);
    }
    remove(instance);
    return true;
  }

  void remove(PyObject instance) {
    if (deleter == null) {
      throw lacks(instance, "deleter");
    }
    deleter.call1(instance);
  }

  private PyException lacks(PyObject instance, String what) {
    PyObject own = name();
    return Errors.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        "property "
            + (own == null || own == PyNone.NONE ? "" : own.repr() + " ")
            + "of '"
            + instance.type().qualifiedName()
            + "' object has no "
            + what);
  }
}
