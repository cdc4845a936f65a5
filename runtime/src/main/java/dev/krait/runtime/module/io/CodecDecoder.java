package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** An incremental decoder of module {@code codecs}. */
final class CodecDecoder implements TextDecoder {
  private final PyObject decoder;

  CodecDecoder(PyObject decoder) {
    this.decoder = decoder;
  }

  @Override
  public PyStr decode(byte[] bytes, boolean last) {
    PyObject text = decoder.attr("decode").call2(PyBytes.of(bytes), PyBool.of(last));
    return text(text);
  }

  static PyStr text(PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(
        "decoder should return a string result, not '" + value.type().name() + "'");
  }

  @Override
  public State state() {
    PyObject state = Streams.call(decoder, "getstate");
    if (!(state instanceof TupleLayout tuple)) {
      throw Errors.typeError("illegal decoder state");
    }
    if (tuple.items().length != 2 || !(tuple.items()[0] instanceof BytesLayout bytes)) {
      throw Errors.typeError(
          tuple.items().length != 2
              ? "illegal decoder state"
              : "illegal decoder state: the first item should be a bytes object, not '"
                  + tuple.items()[0].type().name()
                  + "'");
    }
    return new State(bytes.copyBytes(), Index.toLong(tuple.items()[1]));
  }

  @Override
  public void setState(State state) {
    Streams.call(
        decoder, "setstate", PyTuple.of(PyBytes.of(state.pending()), PyInt.of(state.flags())));
  }

  @Override
  public void reset() {
    Streams.call(decoder, "reset");
  }
}
