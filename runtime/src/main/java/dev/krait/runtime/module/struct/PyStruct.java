package dev.krait.runtime.module.struct;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.nio.charset.StandardCharsets;

/** {@code struct.Struct}: a format ready to use. */
public final class PyStruct extends PyObject {
  /** {@code struct.Struct}. */
  public static final PyType TYPE =
      PyType.builtin("_struct.Struct", PyType.OBJECT, true, new StructMethodsTable())
          .withWeakReferences();

  private final PyInstance part;
  private PyStr text;
  private StructFormat format;

  PyStruct(PyType type) {
    part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  static PyStruct of(PyObject format) {
    PyStruct made = new PyStruct(TYPE);
    made.init(format);
    return made;
  }

  void init(PyObject given) {
    if (given instanceof StrLayout string) {
      text = string.exact();
      if (!text.isAscii()) {
        text.attr("encode").call1(PyStr.of("ascii"));
      }
    } else if (given instanceof BytesLike bytes) {
      text = PyStr.of(new String(bytes.copyBytes(), StandardCharsets.ISO_8859_1));
    } else {
      throw Errors.typeError(
          "Struct() argument 1 must be a str or bytes object, not " + given.type().name());
    }
    format = StructFormat.parse(text.toString());
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  PyStr text() {
    return text;
  }

  StructFormat format() {
    if (format == null) {
      throw Errors.runtimeError("Struct object is not initialized");
    }
    return format;
  }

  PyObject pack(PyObject[] values, int from) {
    check("pack", values.length - from);
    byte[] bytes = new byte[format.size()];
    new StructPacker(format, bytes, 0).pack(values, from);
    return PyBytes.of(bytes);
  }

  private void check(String function, int given) {
    if (given != format().values()) {
      throw StructErrors.of(
          function + " expected " + format.values() + " items for packing (got " + given + ")");
    }
  }

  /** {@code pack_into(buffer, offset, *values)}, whose arguments begin at an index. */
  void packInto(PyObject[] args, int from) {
    if (args.length <= from) {
      throw StructErrors.of("pack_into expected buffer argument");
    }
    if (args.length == from + 1) {
      throw StructErrors.of("pack_into expected offset argument");
    }
    check("pack_into", args.length - from - 2);
    BufferView view = Buffers.openOrNull(args[from]);
    if (view == null || view.readOnly()) {
      throw Errors.typeError(
          "argument must be read-write bytes-like object, not " + args[from].type().name());
    }
    int at = Offsets.check(format, args[from + 1], view.byteCount(), true);
    view.fill(
        view.offset() + at,
        format.size(),
        (into, start, count) -> {
          new StructPacker(format, into, start).pack(args, from + 2);
          return count;
        });
  }

  PyTuple unpack(PyObject buffer) {
    byte[] bytes = Buffers.bytes(buffer);
    if (bytes.length != format().size()) {
      throw StructErrors.of("unpack requires a buffer of " + format.size() + " bytes");
    }
    return new StructUnpacker(format, bytes).unpack(0);
  }

  PyTuple unpackFrom(PyObject buffer, PyObject offset) {
    byte[] bytes = Buffers.bytes(buffer);
    int at = Offsets.check(format(), offset, bytes.length, false);
    return new StructUnpacker(format, bytes).unpack(at);
  }

  PyObject iterUnpack(PyObject buffer) {
    byte[] bytes = Buffers.bytes(buffer);
    int size = format().size();
    if (size == 0) {
      throw StructErrors.of("cannot iteratively unpack with a struct of length 0");
    }
    if (bytes.length % size != 0) {
      throw StructErrors.of(
          "iterative unpacking requires a buffer of a multiple of " + size + " bytes");
    }
    return new UnpackIterator(format, bytes);
  }
}
