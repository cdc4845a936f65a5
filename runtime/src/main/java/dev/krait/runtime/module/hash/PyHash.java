package dev.krait.runtime.module.hash;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.StrLayout;

/** A hash object of {@code hashlib}. */
final class PyHash extends PyObject {
  private final PyType type;
  private final String name;
  private final Digest digest;

  PyHash(PyType type, String name, Digest digest) {
    this.type = type;
    this.name = name;
    this.digest = digest;
  }

  @Override
  public PyType type() {
    return type;
  }

  String name() {
    return name;
  }

  Digest digest() {
    return digest;
  }

  synchronized byte[] value() {
    return digest.digest();
  }

  synchronized byte[] value(int length) {
    return ((Shake) digest).digest(length);
  }

  synchronized PyHash copy() {
    return new PyHash(type, name, digest.copy());
  }

  /** Adds a bytes-like object; nothing if there is none. */
  PyHash with(PyObject data) {
    if (data != null && data != PyNone.NONE) {
      byte[] bytes = bytes(data);
      synchronized (this) {
        digest.update(bytes);
      }
    }
    return this;
  }

  static byte[] bytes(PyObject data) {
    if (data instanceof StrLayout) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    BufferView view = Buffers.openOrNull(data);
    if (view == null) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    return view.toBytes();
  }
}
