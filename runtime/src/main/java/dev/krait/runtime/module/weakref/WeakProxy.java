package dev.krait.runtime.module.weakref;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code weakref.proxy}: behaves like the object that it points to. */
final class WeakProxy extends WeakObject {
  /** {@code weakref.ProxyType}. */
  static final PyType TYPE =
      PyType.builtin(
          "weakref.ProxyType",
          PyType.OBJECT,
          false,
          new WeakProxyMethodsTable(),
          new WeakProxyOperatorsTable(),
          new WeakProxyBytesTable());

  /** {@code weakref.CallableProxyType}. */
  static final PyType CALLABLE =
      PyType.builtin(
          "weakref.CallableProxyType",
          PyType.OBJECT,
          false,
          new WeakProxyMethodsTable(),
          new WeakProxyOperatorsTable(),
          new WeakProxyCallTable());

  private final PyType type;

  private WeakProxy(PyType type, Referent referent, int rank, PyObject callback) {
    super(referent, rank, callback);
    this.type = type;
  }

  /** {@code proxy(object, callback)}; those without callback are shared. */
  static PyObject make(PyObject object, PyObject callback) {
    Referent referent = Referents.of(object);
    if (callback == null) {
      WeakObject shared = referent.shared(PLAIN_PROXY);
      if (shared != null) {
        return shared;
      }
    }
    PyType type = object.type().slot(Slot.CALL) == null ? TYPE : CALLABLE;
    WeakObject made =
        new WeakProxy(type, referent, callback == null ? PLAIN_PROXY : OTHER, callback);
    referent.add(made);
    return made;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** The object; a {@code ReferenceError} if it is gone. */
  PyObject required() {
    PyObject target = target();
    if (target == null) {
      throw Errors.of(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
    }
    return target;
  }

  /** The object of a proxy, anything else as it is. */
  static PyObject unwrap(PyObject value) {
    return value instanceof WeakProxy proxy ? proxy.required() : value;
  }

  @Override
  public PyObject attr(String name) {
    return required().attr(name);
  }

  @Override
  public PyObject attrOrNull(String name) {
    return required().attrOrNull(name);
  }

  @Override
  public void setAttr(String name, PyObject value) {
    required().setAttr(name, value);
  }

  @Override
  public void delAttr(String name) {
    required().delAttr(name);
  }

  @Override
  public boolean isTrue() {
    return required().isTrue();
  }
}
