package dev.krait.runtime.module.weakref;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code weakref.ref}. */
final class WeakReferenceObject extends WeakObject {
  /** {@code weakref.ReferenceType}. */
  static final PyType TYPE =
      PyType.builtin(
          "weakref.ReferenceType",
          PyType.OBJECT,
          true,
          new WeakReferenceMethodsTable(),
          new GenericMethodsTable());

  private final PyInstance part;
  private long hash = -1;

  private WeakReferenceObject(PyType type, Referent referent, int rank, PyObject callback) {
    super(referent, rank, callback);
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  /** {@code type(object, callback)}; exact references without callback are shared. */
  static PyObject make(PyType type, PyObject object, PyObject callback) {
    Referent referent = Referents.of(object);
    boolean plain = type == TYPE && callback == null;
    if (plain) {
      WeakObject shared = referent.shared(PLAIN_REFERENCE);
      if (shared != null) {
        return shared;
      }
    }
    WeakObject made =
        new WeakReferenceObject(type, referent, plain ? PLAIN_REFERENCE : OTHER, callback);
    referent.add(made);
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

  @Override
  public PyObject call0() {
    return part == null ? targetOrNone() : super.call0();
  }

  PyObject targetOrNone() {
    PyObject target = target();
    return target == null ? PyNone.NONE : target;
  }

  /** {@code ref.__hash__}: the object's, as long as it lives and ever after. */
  long targetHash() {
    if (hash == -1) {
      PyObject target = target();
      if (target == null) {
        throw Errors.typeError("weak object has gone away");
      }
      hash = target.hash();
    }
    return hash;
  }

  @Override
  public long hash() {
    return part == null ? targetHash() : super.hash();
  }
}
