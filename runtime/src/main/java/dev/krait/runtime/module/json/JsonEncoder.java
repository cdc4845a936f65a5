package dev.krait.runtime.module.json;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code json.encoder.c_make_encoder}: how values are written. */
final class JsonEncoder extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_json.Encoder", PyType.OBJECT, true, new JsonEncoderMethodsTable());

  final PyObject markers;
  final PyObject defaultFunction;
  final PyObject encoder;
  final PyObject indent;
  final PyObject keySeparator;
  final PyObject itemSeparator;
  final boolean sortKeys;
  final boolean skipKeys;
  final boolean allowNan;

  JsonEncoder(PyObject... given) {
    markers = given[0];
    defaultFunction = given[1];
    encoder = given[2];
    indent = given[3];
    keySeparator = given[4];
    itemSeparator = given[5];
    sortKeys = given[6].isTrue();
    skipKeys = given[7].isTrue();
    allowNan = given[8].isTrue();
    if (markers != PyNone.NONE && !(markers instanceof dev.krait.runtime.collection.PyDict)) {
      throw Errors.typeError(
          "make_encoder() argument 1 must be dict or None, not " + markers.type().name());
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
