package dev.krait.runtime.module.json;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The methods of the reader. */
@Exposed("make_scanner")
final class JsonScannerMethods {
  private JsonScannerMethods() {}

  @Method(value = "__new__(cls, /, context)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject context) {
    return new JsonScanner(context);
  }

  @Method("__call__(self, /, string, idx)")
  static PyObject call(JsonScanner self, PyObject string, PyObject index) {
    if (!(string instanceof StrLayout text)) {
      throw Errors.typeError("first argument must be a string, not " + string.type().name());
    }
    long from = Index.toLong(index);
    if (from < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    JsonReader reader = new JsonReader(self, text.exact());
    PyObject value = reader.read((int) Math.min(from, Integer.MAX_VALUE));
    return PyTuple.of(value, PyInt.of(reader.end()));
  }

  @Getter(value = "strict", member = true)
  static PyObject strict(JsonScanner self) {
    return PyBool.of(self.strict);
  }

  @Getter(value = "object_hook", member = true)
  static PyObject objectHook(JsonScanner self) {
    return self.objectHook;
  }

  @Getter(value = "object_pairs_hook", member = true)
  static PyObject objectPairsHook(JsonScanner self) {
    return self.objectPairsHook;
  }

  @Getter(value = "parse_float", member = true)
  static PyObject parseFloat(JsonScanner self) {
    return self.parseFloat;
  }

  @Getter(value = "parse_int", member = true)
  static PyObject parseInt(JsonScanner self) {
    return self.parseInt;
  }

  @Getter(value = "parse_constant", member = true)
  static PyObject parseConstant(JsonScanner self) {
    return self.parseConstant;
  }
}
