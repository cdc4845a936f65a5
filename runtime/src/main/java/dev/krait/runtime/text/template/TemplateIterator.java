package dev.krait.runtime.text.template;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Iterator;

/** What iterates over a template. */
final class TemplateIterator extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "string.templatelib.TemplateIter",
          PyType.OBJECT,
          false,
          new TemplateIteratorMethodsTable());

  private final Iterator<PyObject> parts;

  TemplateIterator(Iterator<PyObject> parts) {
    this.parts = parts;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    return parts.hasNext() ? parts.next() : null;
  }
}
