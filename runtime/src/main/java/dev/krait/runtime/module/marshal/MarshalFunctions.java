package dev.krait.runtime.module.marshal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;

/** The functions of {@code marshal}; code objects are not among the values that Krait can write. */
@Exposed(value = "marshal", module = true)
final class MarshalFunctions {
  private MarshalFunctions() {}

  @Method("dumps(value, version=5, /, *, allow_code=True)")
  static PyObject dumps(PyObject value, PyObject version, PyObject allowCode) {
    return PyBytes.of(new MarshalWriter().write(value));
  }

  @Method("dump(value, file, version=5, /, *, allow_code=True)")
  static PyObject dump(PyObject value, PyObject file, PyObject version, PyObject allowCode) {
    return file.attr("write").call1(dumps(value, version, allowCode));
  }

  @Method("loads(bytes, /, *, allow_code=True)")
  static PyObject loads(PyObject bytes, PyObject allowCode) {
    if (!(bytes instanceof BytesLike data)) {
      throw Errors.typeError("a bytes-like object is required, not '" + bytes.type().name() + "'");
    }
    return new MarshalReader(data.copyBytes()).read();
  }

  @Method("load(file, /, *, allow_code=True)")
  static PyObject load(PyObject file, PyObject allowCode) {
    PyObject data = file.attr("read").call0();
    if (!(data instanceof BytesLike bytes)) {
      throw Errors.typeError("file.read() returned not bytes but " + data.type().name());
    }
    MarshalReader reader = new MarshalReader(bytes.copyBytes());
    PyObject value = reader.read();
    if (reader.left() > 0) {
      file.attr("seek").call2(PyInt.of(-reader.left()), PyInt.of(1));
    }
    return value;
  }
}
