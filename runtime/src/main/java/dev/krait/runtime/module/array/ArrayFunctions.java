package dev.krait.runtime.module.array;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.StrLayout;

/** What pickles of arrays call. */
@Exposed(value = "array", module = true)
final class ArrayFunctions {
  private static final int UTF_16 = 18;
  private static final int FLOAT = 14;
  private static final int LAST = 21;

  private ArrayFunctions() {}

  @Method(
      value = "_array_reconstructor(arraytype, typecode, mformat_code, items, /)",
      doc = "Internal; makes an array again from its pickle.")
  static PyObject reconstruct(
      PyObject type, PyObject typeCode, PyObject machineFormat, PyObject items) {
    if (!(typeCode instanceof StrLayout code) || code.exact().length() != 1) {
      throw Errors.typeError(
          "_array_reconstructor() argument 2 must be a unicode character, not "
              + ArrayOperators.described(typeCode));
    }
    long format = Index.toLong(machineFormat);
    if (!(type instanceof PyType arrayType)) {
      throw Errors.typeError("first argument must be a type object, not " + type.type().name());
    }
    if (!arrayType.isSubtypeOf(PyArray.TYPE)) {
      throw Errors.typeError(arrayType.name() + " is not a subtype of array.array");
    }
    ElementKind kind = ElementKind.of(code.exact().codePointAt(0));
    if (kind == null) {
      throw Errors.valueError("second argument must be a valid type code");
    }
    if (format < 0 || format > LAST) {
      throw Errors.valueError("third argument must be a valid machine format code.");
    }
    if (!(items instanceof BytesLayout bytes)) {
      throw Errors.typeError("fourth argument should be bytes, not " + items.type().name());
    }
    return make(arrayType, kind, (int) format, bytes.copyBytes());
  }

  private static PyArray make(PyType type, ElementKind kind, int format, byte[] bytes) {
    // From 2 on, each even number is little-endian and the next one its big-endian sister.
    boolean big = format > 1 && format % 2 == 1;
    int plain = big ? format - 1 : format;
    if (plain >= UTF_16) {
      PyArray made = new PyArray(type, kind);
      String encoding = (plain == UTF_16 ? "utf-16-" : "utf-32-") + (big ? "be" : "le");
      ArrayBytes.fromUnicode(made, Codecs.decodeText(bytes, encoding, "strict"));
      return made;
    }
    ElementKind stored = kind.machineFormat() == plain ? kind : storedAs(plain);
    if (bytes.length % stored.size() != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    if (big) {
      ArrayBytes.swap(bytes, bytes.length, stored.size());
    }
    // Integers keep their width even where the type code would have another one here.
    PyArray made = new PyArray(type, plain < FLOAT ? stored : kind);
    if (made.kind() == stored) {
      made.appendBytes(bytes);
    } else {
      ArrayMethods.extend(made, ArrayMethods.toList(new PyArray(stored, bytes)));
    }
    return made;
  }

  private static ElementKind storedAs(int format) {
    for (ElementKind each : ElementKind.values()) {
      if (each.machineFormat() == format) {
        return each;
      }
    }
    throw new IllegalArgumentException("machine format " + format);
  }
}
