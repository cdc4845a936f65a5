package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;

/** {@code super}: attributes as found behind a class in the MRO (library reference, "super"). */
public final class PySuper extends PyObject {
  /** {@code super}. */
  public static final PyType TYPE =
      PyType.builtin("super", PyType.OBJECT, true, new SuperMethodsTable());

  private final PyInstance part;
  private PyType start;
  private PyObject object;
  private PyType objectType;

  /** An instance of a Python subclass, not yet initialised. */
  PySuper(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  /** An exact one whose arguments fit each other. */
  PySuper(PyType start, PyObject object, PyType objectType) {
    this.part = null;
    this.start = start;
    this.object = object;
    this.objectType = objectType;
  }

  /** {@code super(start, object)}. */
  public static PySuper of(PyType start, PyObject object) {
    return new PySuper(start, object, check(start, object));
  }

  /**
   * {@code super()} in a method.
   *
   * @param cell the value of {@code __class__}; null while the class is being made
   */
  public static PySuper of(PyObject cell, PyObject self) {
    if (cell == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    if (!(cell instanceof PyType start)) {
      throw Errors.runtimeError("super(): __class__ is not a type (" + cell.type().name() + ")");
    }
    return of(start, self);
  }

  /** {@code super(start, self).name} without the {@code super} object. */
  public static PyObject attribute(PyType start, PyObject self, String name) {
    PyType objectType = check(start, self);
    PyObject value = find(start, objectType, name);
    return value != null && !name.equals("__class__")
        ? value.descrGet(self == objectType ? null : self, objectType)
        : new PySuper(start, self, objectType).attr(name);
  }

  void init(PyType start, PyObject object) {
    this.objectType = object == null ? null : check(start, object);
    this.object = object;
    this.start = start;
  }

  private static PyType check(PyType start, PyObject object) {
    if (object instanceof PyType type && type.isSubtypeOf(start)) {
      return type;
    }
    PyType type = object.type();
    if (type.isSubtypeOf(start)) {
      return type;
    }
    if (object.attrOrNull("__class__") instanceof PyType claimed
        && claimed != type
        && claimed.isSubtypeOf(start)) {
      return claimed;
    }
    throw Errors.typeError(
        "super(type, obj): obj ("
            + (object instanceof PyType cls ? "type " + cls.name() : "instance of " + type.name())
            + ") is not an instance or subtype of type ("
            + start.name()
            + ").");
  }

  private static PyObject find(PyType start, PyType objectType, String name) {
    PyType[] mro = objectType.mro();
    int i = 0;
    while (i < mro.length && mro[i] != start) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      PyObject value = mro[i].own(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** {@code __thisclass__}; null before {@code __init__}. */
  public PyType start() {
    return start;
  }

  /** {@code __self__}, or null. */
  public PyObject object() {
    return object;
  }

  /** {@code __self_class__}, or null. */
  public PyType objectType() {
    return objectType;
  }

  @Override
  public PyObject attr(String name) {
    PyObject value = lookup(name);
    return value == null ? super.attr(name) : value;
  }

  @Override
  public PyObject attrOrNull(String name) {
    PyObject value = lookup(name);
    return value == null ? super.attrOrNull(name) : value;
  }

  /** The attribute behind the class in the MRO, bound; null if there is none. */
  PyObject lookup(String name) {
    if (objectType == null || name.equals("__class__")) {
      return null;
    }
    PyObject value = find(start, objectType, name);
    return value == null ? null : value.descrGet(object == objectType ? null : object, objectType);
  }

  /** The method behind the class in the MRO, to be called with {@link #object()}; else null. */
  public PyObject unboundMethod(String name) {
    PyObject value = name.equals("__class__") ? null : find(start, objectType, name);
    return value != null && value.isMethodDescriptor() ? value : null;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    if (instance == null || object != null || start == null) {
      return this;
    }
    return part == null ? of(start, instance) : type().call2(start, instance);
  }
}
