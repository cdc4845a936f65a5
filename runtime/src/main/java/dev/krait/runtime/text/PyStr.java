package dev.krait.runtime.text;

import dev.krait.runtime.object.PyType;

/** An exact {@code str}: a sequence of Unicode code points, lone surrogates allowed. */
public final class PyStr extends StrLayout {
  /** {@code str}. */
  public static final PyType TYPE =
      PyType.builtin("str", PyType.OBJECT, true, new StrMethodsTable());

  private final String value;

  private PyStr(String value) {
    this.value = value;
  }

  /** The text of a Java string, whose surrogate pairs are single characters. */
  public static PyStr of(String value) {
    return new PyStr(value);
  }

  @Override
  public PyStr exact() {
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr str() {
    return this;
  }

  /** The text itself, not its {@code repr}. */
  @Override
  public String toString() {
    return value;
  }
}
