package dev.krait.runtime.object;

/**
 * The methods of {@code object} and {@code type} that the runtime compares with, to see whether a
 * class overrides them.
 */
final class ObjectHooks {
  private static final PyObject GET_ATTRIBUTE = object(Slot.GETATTRIBUTE);
  private static final PyObject SET_ATTRIBUTE = object(Slot.SETATTR);
  private static final PyObject DELETE_ATTRIBUTE = object(Slot.DELATTR);
  private static final PyObject MAKE = object(Slot.NEW);
  private static final PyObject INIT = object(Slot.INIT);
  private static final PyObject CLASS = PyType.OBJECT.own("__class__");
  private static final PyObject TYPE_CALL = type(Slot.CALL);
  private static final PyObject TYPE_GET_ATTRIBUTE = type(Slot.GETATTRIBUTE);
  private static final PyObject TYPE_SET_ATTRIBUTE = type(Slot.SETATTR);
  private static final PyObject TYPE_DELETE_ATTRIBUTE = type(Slot.DELATTR);

  private ObjectHooks() {}

  private static PyObject object(Slot slot) {
    return PyType.OBJECT.own(slot.method());
  }

  private static PyObject type(Slot slot) {
    return PyType.TYPE.own(slot.method());
  }

  static PyObject getAttribute() {
    return GET_ATTRIBUTE;
  }

  static PyObject setAttribute() {
    return SET_ATTRIBUTE;
  }

  static PyObject deleteAttribute() {
    return DELETE_ATTRIBUTE;
  }

  static PyObject make() {
    return MAKE;
  }

  static PyObject init() {
    return INIT;
  }

  static PyObject classAttribute() {
    return CLASS;
  }

  static PyObject typeCall() {
    return TYPE_CALL;
  }

  static PyObject typeGetAttribute() {
    return TYPE_GET_ATTRIBUTE;
  }

  static PyObject typeSetAttribute() {
    return TYPE_SET_ATTRIBUTE;
  }

  static PyObject typeDeleteAttribute() {
    return TYPE_DELETE_ATTRIBUTE;
  }
}
