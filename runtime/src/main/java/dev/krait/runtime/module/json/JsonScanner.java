package dev.krait.runtime.module.json;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code json.scanner.c_make_scanner}: how values are made of what is read. */
final class JsonScanner extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_json.Scanner", PyType.OBJECT, true, new JsonScannerMethodsTable());

  final boolean strict;
  final PyObject objectHook;
  final PyObject objectPairsHook;
  final PyObject parseFloat;
  final PyObject parseInt;
  final PyObject parseConstant;

  JsonScanner(PyObject context) {
    strict = context.attr("strict").isTrue();
    objectHook = context.attr("object_hook");
    objectPairsHook = context.attr("object_pairs_hook");
    parseFloat = context.attr("parse_float");
    parseInt = context.attr("parse_int");
    parseConstant = context.attr("parse_constant");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
