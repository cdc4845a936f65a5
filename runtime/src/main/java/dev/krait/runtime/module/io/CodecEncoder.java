package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyStr;

/** An incremental encoder of module {@code codecs}. */
record CodecEncoder(PyObject encoder) implements TextEncoder {
  @Override
  public byte[] encode(PyStr text) {
    PyObject result = Streams.call(encoder, "encode", text);
    if (result instanceof BytesLayout bytes) {
      return bytes.copyBytes();
    }
    throw Errors.typeError(
        "encoder should return a bytes object, not '" + result.type().name() + "'");
  }

  @Override
  public void reset() {
    Streams.call(encoder, "reset");
  }

  @Override
  public void continueInside() {
    Streams.call(encoder, "setstate", PyInt.of(0));
  }

  @Override
  public int plainLimit() {
    return 0;
  }
}
