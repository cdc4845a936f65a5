package dev.krait.runtime.module;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** An object that says what it is for when it is shown, and does something when it is called. */
abstract class SiteObject extends PyObject {
  private final PyType type;
  private final PyStr text;

  SiteObject(PyType type, String text) {
    this.type = type;
    this.text = PyStr.of(text);
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final PyStr repr() {
    return text;
  }

  @Override
  public final PyStr str() {
    return text;
  }

  @Override
  public abstract PyObject callN(PyObject[] args, String[] names);
}
