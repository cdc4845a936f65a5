package dev.krait.runtime.text.template;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** A field of a template string: {@code string.templatelib.Interpolation} (PEP 750). */
public final class PyInterpolation extends PyObject {
  /** {@code string.templatelib.Interpolation}. */
  public static final PyType TYPE =
      PyType.builtin(
              "string.templatelib.Interpolation",
              PyType.OBJECT,
              false,
              new InterpolationMethodsTable(),
              new GenericMethodsTable())
          .withDoc("Interpolation object");

  static {
    TYPE.define(
        "__match_args__",
        PyTuple.of(
            PyStr.of("value"),
            PyStr.of("expression"),
            PyStr.of("conversion"),
            PyStr.of("format_spec")));
  }

  private final PyObject value;
  private final PyObject expression;
  private final PyObject conversion;
  private final PyObject formatSpec;

  /**
   * @param expression the text of the expression
   * @param conversion {@code "r"}, {@code "s"}, {@code "a"} or None
   */
  public PyInterpolation(
      PyObject value, PyObject expression, PyObject conversion, PyObject formatSpec) {
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject value() {
    return value;
  }

  PyObject expression() {
    return expression;
  }

  PyObject conversion() {
    return conversion;
  }

  PyObject formatSpec() {
    return formatSpec;
  }
}
