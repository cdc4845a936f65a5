package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.text.PyStr;

/** A module: attributes are the keys of its namespace. */
public final class PyModule extends PyObject {
  /** {@code module}. */
  public static final PyType TYPE = PyType.builtin("module", PyType.OBJECT, true);

  private final PyDict dict;

  public PyModule(String name) {
    this(new PyDict());
    dict.put("__name__", PyStr.of(name));
  }

  public PyModule(PyDict dict) {
    this.dict = dict;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __dict__}. */
  public PyDict dict() {
    return dict;
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public PyObject ownAttr(String name) {
    return dict.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    dict.put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return dict.remove(name) != null;
  }
}
