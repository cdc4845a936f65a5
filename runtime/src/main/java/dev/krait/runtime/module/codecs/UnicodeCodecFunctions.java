package dev.krait.runtime.module.codecs;

import static dev.krait.runtime.module.codecs.CodecArguments.bytes;
import static dev.krait.runtime.module.codecs.CodecArguments.decoded;
import static dev.krait.runtime.module.codecs.CodecArguments.encoded;
import static dev.krait.runtime.module.codecs.CodecArguments.errors;
import static dev.krait.runtime.module.codecs.CodecArguments.flag;
import static dev.krait.runtime.module.codecs.CodecArguments.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.SingleByteCodec;
import dev.krait.runtime.text.Utf7Codec;
import dev.krait.runtime.text.Utf8Codec;
import dev.krait.runtime.text.WideCodec;

/** The encodings of Unicode, ASCII and Latin-1. */
@Exposed(value = "_codecs", module = true)
final class UnicodeCodecFunctions {
  private UnicodeCodecFunctions() {}

  @Method("utf_8_encode(str, errors=None, /)")
  static PyObject encodeUtf8(PyObject value, PyObject errors) {
    PyStr text = text("utf_8_encode", value);
    return encoded(Utf8Codec.encode(text, errors(errors)), text.length());
  }

  @Method("utf_8_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf8(PyObject data, PyObject errors, PyObject last) {
    byte[] bytes = bytes(data);
    int[] used = {bytes.length};
    PyStr text = Utf8Codec.decode(bytes, errors(errors), flag(last, false) ? null : used);
    return decoded(text, used[0]);
  }

  @Method("utf_7_encode(str, errors=None, /)")
  static PyObject encodeUtf7(PyObject value, PyObject errors) {
    PyStr text = text("utf_7_encode", value);
    return encoded(Utf7Codec.encode(text), text.length());
  }

  @Method("utf_7_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf7(PyObject data, PyObject errors, PyObject last) {
    byte[] bytes = bytes(data);
    int[] used = {bytes.length};
    PyStr text = Utf7Codec.decode(bytes, errors(errors), flag(last, false) ? null : used);
    return decoded(text, used[0]);
  }

  @Method("latin_1_encode(str, errors=None, /)")
  static PyObject encodeLatin1(PyObject value, PyObject errors) {
    PyStr text = text("latin_1_encode", value);
    return encoded(SingleByteCodec.LATIN_1.encode(text, errors(errors)), text.length());
  }

  @Method("latin_1_decode(data, errors=None, /)")
  static PyObject decodeLatin1(PyObject data, PyObject errors) {
    byte[] bytes = bytes(data);
    return decoded(SingleByteCodec.LATIN_1.decode(bytes, errors(errors)), bytes.length);
  }

  @Method("ascii_encode(str, errors=None, /)")
  static PyObject encodeAscii(PyObject value, PyObject errors) {
    PyStr text = text("ascii_encode", value);
    return encoded(SingleByteCodec.ASCII.encode(text, errors(errors)), text.length());
  }

  @Method("ascii_decode(data, errors=None, /)")
  static PyObject decodeAscii(PyObject data, PyObject errors) {
    byte[] bytes = bytes(data);
    return decoded(SingleByteCodec.ASCII.decode(bytes, errors(errors)), bytes.length);
  }

  // ---- UTF-16 and UTF-32 ----

  private static PyObject encodeWide(String name, PyObject value, PyObject errors, PyObject order) {
    PyStr text = text(name + "_encode", value);
    long which = order == null ? 0 : Index.toLong(order);
    String codec = which == 0 ? name : which < 0 ? name + "_le" : name + "_be";
    return encoded(WideCodec.of(codec).encode(text, errors(errors)), text.length());
  }

  private static PyObject decodeWide(String name, PyObject data, PyObject errors, PyObject last) {
    byte[] bytes = bytes(data);
    int[] used = {bytes.length};
    int[] consumed = flag(last, false) ? null : used;
    PyStr text = WideCodec.of(name).decode(bytes, errors(errors), consumed, null);
    return decoded(text, used[0]);
  }

  private static PyObject decodeWideWithOrder(
      String name, PyObject data, PyObject errors, PyObject order, PyObject last) {
    byte[] bytes = bytes(data);
    int[] used = {bytes.length};
    int[] found = {order == null ? 0 : (int) Index.toLong(order)};
    int[] consumed = flag(last, false) ? null : used;
    PyStr text = WideCodec.of(name).decode(bytes, errors(errors), consumed, found);
    return PyTuple.of(text, PyInt.of(used[0]), PyInt.of(found[0]));
  }

  @Method("utf_16_encode(str, errors=None, byteorder=0, /)")
  static PyObject encodeUtf16(PyObject value, PyObject errors, PyObject order) {
    return encodeWide("utf_16", value, errors, order);
  }

  @Method("utf_16_le_encode(str, errors=None, /)")
  static PyObject encodeUtf16Little(PyObject value, PyObject errors) {
    return encodeWide("utf_16_le", value, errors, null);
  }

  @Method("utf_16_be_encode(str, errors=None, /)")
  static PyObject encodeUtf16Big(PyObject value, PyObject errors) {
    return encodeWide("utf_16_be", value, errors, null);
  }

  @Method("utf_16_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf16(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_16", data, errors, last);
  }

  @Method("utf_16_le_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf16Little(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_16_le", data, errors, last);
  }

  @Method("utf_16_be_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf16Big(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_16_be", data, errors, last);
  }

  @Method("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")
  static PyObject decodeUtf16WithOrder(
      PyObject data, PyObject errors, PyObject order, PyObject last) {
    return decodeWideWithOrder("utf_16", data, errors, order, last);
  }

  @Method("utf_32_encode(str, errors=None, byteorder=0, /)")
  static PyObject encodeUtf32(PyObject value, PyObject errors, PyObject order) {
    return encodeWide("utf_32", value, errors, order);
  }

  @Method("utf_32_le_encode(str, errors=None, /)")
  static PyObject encodeUtf32Little(PyObject value, PyObject errors) {
    return encodeWide("utf_32_le", value, errors, null);
  }

  @Method("utf_32_be_encode(str, errors=None, /)")
  static PyObject encodeUtf32Big(PyObject value, PyObject errors) {
    return encodeWide("utf_32_be", value, errors, null);
  }

  @Method("utf_32_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf32(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_32", data, errors, last);
  }

  @Method("utf_32_le_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf32Little(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_32_le", data, errors, last);
  }

  @Method("utf_32_be_decode(data, errors=None, final=False, /)")
  static PyObject decodeUtf32Big(PyObject data, PyObject errors, PyObject last) {
    return decodeWide("utf_32_be", data, errors, last);
  }

  @Method("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")
  static PyObject decodeUtf32WithOrder(
      PyObject data, PyObject errors, PyObject order, PyObject last) {
    return decodeWideWithOrder("utf_32", data, errors, order, last);
  }
}
