package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Calls;

/** {@code _thread._local}: an object with other attributes in each thread. */
final class PyLocal extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_thread._local", PyType.OBJECT, true, new LocalMethodsTable())
          .withInstanceDict()
          .withWeakReferences();

  private final PyObject[] args;
  private final PyDict keywords;
  private final ThreadLocal<PyInstance> parts = new ThreadLocal<>();
  private volatile PyType type;

  PyLocal(PyType type, PyObject[] args, PyDict keywords) {
    this.type = type;
    this.args = args;
    this.keywords = keywords;
    parts.set(new PyInstance(type)); // the call of the class runs __init__ in this thread
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType newType) {
    type = newType;
  }

  /** The attributes of this thread; the first time, {@code __init__} sets them. */
  @Override
  public PyInstance instance() {
    PyInstance part = parts.get();
    if (part == null) {
      part = new PyInstance(type);
      parts.set(part);
      initialise();
    } else if (part.type() != type) {
      part.setType(type);
    }
    return part;
  }

  private void initialise() {
    PyObject init = type.slot(Slot.INIT);
    if (init == PyType.OBJECT.slot(Slot.INIT)) {
      return;
    }
    try {
      if (init.isMethodDescriptor()) {
        Calls.withDict(init, Calls.prepend(this, args), keywords);
      } else {
        Calls.withDict(init.descrGet(this, type), args.clone(), keywords);
      }
    } catch (RuntimeException | Error e) {
      parts.remove();
      throw e;
    }
  }

  @Override
  public void setInstanceDict(DictLayout dict) {
    throw Errors.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        "'" + type.name() + "' object attribute '__dict__' is read-only");
  }
}
