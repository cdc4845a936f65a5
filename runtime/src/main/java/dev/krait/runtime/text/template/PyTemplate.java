package dev.krait.runtime.text.template;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/** The value of a template string literal: {@code string.templatelib.Template} (PEP 750). */
public final class PyTemplate extends PyObject {
  /** {@code string.templatelib.Template}. */
  public static final PyType TYPE =
      PyType.builtin(
              "string.templatelib.Template",
              PyType.OBJECT,
              false,
              new TemplateMethodsTable(),
              new GenericMethodsTable())
          .withDoc("Template object");

  private final PyTuple strings;
  private final PyTuple interpolations;

  private PyTemplate(PyTuple strings, PyTuple interpolations) {
    this.strings = strings;
    this.interpolations = interpolations;
  }

  /**
   * A template of its parts.
   *
   * @param strings one more than there are interpolations
   */
  public static PyTemplate of(PyObject strings, PyObject... interpolations) {
    return new PyTemplate((PyTuple) strings, PyTuple.of(interpolations));
  }

  /** A template of strings and interpolations in any order. */
  static PyTemplate join(Iterable<PyObject> parts) {
    List<PyObject> strings = new ArrayList<>();
    List<PyObject> interpolations = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (PyObject part : parts) {
      if (part instanceof PyInterpolation) {
        strings.add(PyStr.of(text.toString()));
        text.setLength(0);
        interpolations.add(part);
      } else {
        text.append(part);
      }
    }
    strings.add(PyStr.of(text.toString()));
    return of(PyTuple.of(strings.toArray(NO_ARGS)), interpolations.toArray(NO_ARGS));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyTuple strings() {
    return strings;
  }

  PyTuple interpolations() {
    return interpolations;
  }

  /** Strings, without the empty ones, and interpolations in the order of the text. */
  List<PyObject> parts() {
    List<PyObject> parts = new ArrayList<>();
    PyObject[] texts = strings.items();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].isTrue()) {
        parts.add(texts[i]);
      }
      if (i < interpolations.items().length) {
        parts.add(interpolations.items()[i]);
      }
    }
    return parts;
  }
}
