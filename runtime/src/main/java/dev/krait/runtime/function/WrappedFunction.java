package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.Attributes;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code classmethod} and {@code staticmethod} have in common: a function with attributes. */
abstract class WrappedFunction extends PyObject {
  private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

  private final PyInstance part;
  private PyObject function;
  private PyDict attributes;

  WrappedFunction(PyType type) {
    this.part = type.isHeapType() ? new PyInstance(type) : null;
    this.function = PyNone.NONE;
  }

  /** {@code __init__}. */
  void wrap(PyObject function) {
    this.function = function;
  }

  /** The function's annotations and what makes them, kept as its own once they were asked for. */
  final PyObject annotation(String name) {
    PyObject own = ownAttr(name);
    if (own == null) {
      own = function.attr(name);
      setOwnAttr(name, own);
    }
    return own;
  }

  /** Sets what {@link #annotation} answers; null to have it asked of the function again. */
  final void setAnnotation(String name, PyObject value) {
    if (value != null) {
      setOwnAttr(name, value);
    } else if (!delOwnAttr(name)) {
      throw Attributes.missing(this, name);
    }
  }

  /** {@code __func__}. */
  public final PyObject function() {
    return function;
  }

  @Override
  public final PyInstance instance() {
    return part;
  }

  @Override
  public final boolean hasOwnAttrs() {
    return true;
  }

  /** Copies the function's names when first asked, which most programs never do. */
  @Override
  public final DictLayout instanceDict() {
    if (part != null) {
      return part.instanceDict();
    }
    if (attributes == null) {
      PyDict made = new PyDict();
      for (String name : COPIED) {
        PyObject value = function.attrOrNull(name);
        if (value != null) {
          made.put(name, value);
        }
      }
      attributes = made;
    }
    return attributes;
  }

  @Override
  public final PyObject ownAttr(String name) {
    if (part != null) {
      return part.ownAttr(name);
    }
    return ((PyDict) instanceDict()).get(name);
  }

  @Override
  public final boolean setOwnAttr(String name, PyObject value) {
    if (part != null) {
      return part.setOwnAttr(name, value);
    }
    ((PyDict) instanceDict()).put(name, value);
    return true;
  }

  @Override
  public final boolean delOwnAttr(String name) {
    return part != null ? part.delOwnAttr(name) : ((PyDict) instanceDict()).remove(name) != null;
  }
}
