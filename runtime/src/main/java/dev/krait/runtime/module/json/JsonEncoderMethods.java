package dev.krait.runtime.module.json;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods of the writer. */
@Exposed("make_encoder")
final class JsonEncoderMethods {
  private JsonEncoderMethods() {}

  @Method(
      value =
          "__new__(cls, /, markers, default, encoder, indent, key_separator, item_separator,"
              + " sort_keys, skipkeys, allow_nan)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType type,
      PyObject markers,
      PyObject defaultFunction,
      PyObject encoder,
      PyObject indent,
      PyObject keySeparator,
      PyObject itemSeparator,
      PyObject sortKeys,
      PyObject skipKeys,
      PyObject allowNan) {
    return new JsonEncoder(
        markers,
        defaultFunction,
        encoder,
        indent,
        keySeparator,
        itemSeparator,
        sortKeys,
        skipKeys,
        allowNan);
  }

  @Method("__call__(self, /, obj, _current_indent_level)")
  static PyObject call(JsonEncoder self, PyObject object, PyObject level) {
    JsonWriter writer = new JsonWriter(self);
    writer.write(object, (int) Index.toLong(level));
    return PyTuple.of(writer.text());
  }

  @Getter(value = "markers", member = true)
  static PyObject markers(JsonEncoder self) {
    return self.markers;
  }

  @Getter(value = "default", member = true)
  static PyObject defaultFunction(JsonEncoder self) {
    return self.defaultFunction;
  }

  @Getter(value = "encoder", member = true)
  static PyObject encoder(JsonEncoder self) {
    return self.encoder;
  }

  @Getter(value = "indent", member = true)
  static PyObject indent(JsonEncoder self) {
    return self.indent;
  }

  @Getter(value = "key_separator", member = true)
  static PyObject keySeparator(JsonEncoder self) {
    return self.keySeparator;
  }

  @Getter(value = "item_separator", member = true)
  static PyObject itemSeparator(JsonEncoder self) {
    return self.itemSeparator;
  }

  @Getter(value = "sort_keys", member = true)
  static PyObject sortKeys(JsonEncoder self) {
    return PyBool.of(self.sortKeys);
  }

  @Getter(value = "skipkeys", member = true)
  static PyObject skipKeys(JsonEncoder self) {
    return PyBool.of(self.skipKeys);
  }
}
