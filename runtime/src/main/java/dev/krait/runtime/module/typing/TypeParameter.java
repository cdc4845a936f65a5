package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;

/** What {@code TypeVar}, {@code ParamSpec} and {@code TypeVarTuple} have in common. */
public abstract class TypeParameter extends PyObject {
  private final PyObject name;
  private LazyValue defaultValue;
  private final PyDict attributes = new PyDict();

  TypeParameter(PyObject name) {
    this.name = name;
  }

  final PyObject name() {
    return name;
  }

  final LazyValue defaultValue() {
    return defaultValue;
  }

  final void setDefault(PyObject value) {
    defaultValue = value == null || value == NoDefault.INSTANCE ? null : LazyValue.known(value);
  }

  /** Sets the function that gives the default. */
  public final void setLazyDefault(PyObject function) {
    defaultValue = LazyValue.of(function);
  }

  final PyObject defaultOrMarker() {
    return defaultValue == null ? NoDefault.INSTANCE : defaultValue.get();
  }

  // ---- attributes that programs add ----

  @Override
  public final boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public final DictLayout instanceDict() {
    return attributes;
  }

  @Override
  public final PyObject ownAttr(String name) {
    return attributes.get(name);
  }

  @Override
  public final boolean setOwnAttr(String name, PyObject value) {
    attributes.put(name, value);
    return true;
  }

  @Override
  public final boolean delOwnAttr(String name) {
    return attributes.remove(name) != null;
  }
}
