package dev.krait.runtime.object;

/**
 * The methods of {@code object} that attribute access compares with, to see whether a class
 * overrides them.
 */
final class ObjectHooks {
  private static final PyObject GET_ATTRIBUTE = PyType.OBJECT.own(Slot.GETATTRIBUTE.method());
  private static final PyObject SET_ATTRIBUTE = PyType.OBJECT.own(Slot.SETATTR.method());
  private static final PyObject DELETE_ATTRIBUTE = PyType.OBJECT.own(Slot.DELATTR.method());

  private ObjectHooks() {}

  static PyObject getAttribute() {
    return GET_ATTRIBUTE;
  }

  static PyObject setAttribute() {
    return SET_ATTRIBUTE;
  }

  static PyObject deleteAttribute() {
    return DELETE_ATTRIBUTE;
  }
}
