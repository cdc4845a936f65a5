package dev.krait.runtime.module.io;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** A decoder that a program gave to a newline decoder, whose input may be anything. */
final class ForeignDecoder implements TextDecoder {
  private final PyObject decoder;
  private final CodecDecoder codec;

  ForeignDecoder(PyObject decoder) {
    this.decoder = decoder;
    this.codec = new CodecDecoder(decoder);
  }

  PyObject decoder() {
    return decoder;
  }

  @Override
  public PyStr decode(byte[] bytes, boolean last) {
    return codec.decode(bytes, last);
  }

  @Override
  public State state() {
    return codec.state();
  }

  @Override
  public void setState(State state) {
    codec.setState(state);
  }

  @Override
  public void reset() {
    codec.reset();
  }
}
