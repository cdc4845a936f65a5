package dev.krait.runtime.text;

import dev.krait.runtime.object.PyObject;
import java.util.function.Supplier;

/** What {@code bytes} and {@code bytearray} have in common: the methods are written for it. */
public abstract class BytesLike extends PyObject {
  /** The bytes, of which the first {@link #size()} count; to be read only. */
  public abstract byte[] array();

  /** How many bytes. */
  public abstract int size();

  /** A new object of the built-in type that this one's type is or extends. */
  abstract BytesLike make(byte[] bytes);

  /** Does what may run Python code while the size of a {@code bytearray} must stay. */
  <T> T lending(Supplier<T> action) {
    return action.get();
  }

  /** A copy of the bytes. */
  public final byte[] copyBytes() {
    return java.util.Arrays.copyOf(array(), size());
  }
}
