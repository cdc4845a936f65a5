package dev.krait.runtime.text.template;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code string.templatelib.Template}. */
@Exposed("string.templatelib.Template")
final class TemplateMethods {
  private TemplateMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw Errors.typeError("Template.__new__ only accepts *args arguments");
    }
    for (PyObject arg : args) {
      if (!(arg instanceof StrLayout || arg instanceof PyInterpolation)) {
        throw Errors.typeError(
            "Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                + arg.type().name());
      }
    }
    return PyTemplate.join(List.of(args));
  }

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(PyTemplate self, PyObject other) {
    if (!(other instanceof PyTemplate template)) {
      throw Errors.typeError(
          "can only concatenate string.templatelib.Template (not \""
              + other.type().name()
              + "\") to string.templatelib.Template");
    }
    List<PyObject> parts = new ArrayList<>(self.parts());
    parts.addAll(template.parts());
    return PyTemplate.join(parts);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyTemplate self) {
    return new TemplateIterator(self.parts().iterator());
  }

  @Method("__repr__(self, /)")
  static String repr(PyTemplate self) {
    return "Template(strings="
        + self.strings().repr()
        + ", interpolations="
        + self.interpolations().repr()
        + ")";
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyTemplate self) {
    PyObject maker = Imports.importModule("string.templatelib").attr("_template_unpickle");
    return PyTuple.of(maker, PyTuple.of(self.strings(), self.interpolations()));
  }

  @Getter(value = "strings", member = true, doc = "Strings")
  static PyObject strings(PyTemplate self) {
    return self.strings();
  }

  @Getter(value = "interpolations", member = true, doc = "Interpolations")
  static PyObject interpolations(PyTemplate self) {
    return self.interpolations();
  }

  @Getter(value = "values", doc = "Values of interpolations")
  static PyObject values(PyTemplate self) {
    PyObject[] values = self.interpolations().items().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = ((PyInterpolation) values[i]).value();
    }
    return PyTuple.of(values);
  }
}
