package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;

/** A view of a mapping that cannot be written through (library reference, "types"). */
public final class PyMappingProxy extends PyObject {
  /** {@code mappingproxy}. */
  public static final PyType TYPE =
      PyType.builtin("mappingproxy", PyType.OBJECT, false, new MappingProxyMethodsTable());

  private final PyObject mapping;

  PyMappingProxy(PyObject mapping) {
    this.mapping = mapping;
  }

  /** {@code types.MappingProxyType(mapping)}. */
  public static PyMappingProxy of(PyObject mapping) {
    boolean isMapping =
        mapping.type().slot(Slot.GETITEM) != null
            && !(mapping instanceof ListLayout)
            && !(mapping instanceof TupleLayout);
    if (!isMapping) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + mapping.type().name());
    }
    return new PyMappingProxy(mapping);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** What is viewed. */
  public PyObject mapping() {
    return mapping;
  }

  /** The dictionary that is viewed; null if it is another mapping. */
  public DictLayout dict() {
    return mapping instanceof DictLayout dict ? dict : null;
  }
}
