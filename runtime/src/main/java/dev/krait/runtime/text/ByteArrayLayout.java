package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The layout of {@code bytearray}: exact ones ({@link PyByteArray}) and instances of subclasses. As
 * the array is only replaced by longer ones, a reader that asks for the size first never gets one
 * beyond the array.
 */
public abstract class ByteArrayLayout extends BytesLike implements Resizable {
  private static final byte[] NONE = {};

  private volatile byte[] array = NONE;
  private volatile int size;
  private int exports;

  @Override
  public final byte[] array() {
    return array;
  }

  @Override
  public final int size() {
    return size;
  }

  @Override
  final <T> T lending(Supplier<T> action) {
    acquire();
    try {
      return action.get();
    } finally {
      release();
    }
  }

  @Override
  final BytesLike make(byte[] bytes) {
    return new PyByteArray(bytes);
  }

  @Override
  public final synchronized void acquire() {
    exports++;
  }

  @Override
  public final synchronized void release() {
    exports--;
  }

  private void requireResizable() {
    if (exports > 0) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
  }

  /** Replaces the contents; the array belongs to this object. */
  final synchronized void set(byte[] bytes) {
    if (bytes.length != size) {
      requireResizable();
    }
    if (bytes.length < array.length && array.length <= 4096 || exports > 0) {
      System.arraycopy(bytes, 0, array, 0, bytes.length);
    } else {
      array = bytes;
    }
    size = bytes.length;
  }

  /** Replaces the byte at an index within the bounds. */
  final void setByte(int index, int value) {
    array[index] = (byte) value;
  }

  /** Changes the size; new bytes are zero. */
  public final synchronized void resize(int newSize) {
    if (newSize == size) {
      return;
    }
    requireResizable();
    int used = array.length;
    if (newSize > array.length) {
      array = Arrays.copyOf(array, Math.max(newSize, (int) Math.min(newSize * 9L / 8 + 16, MAX)));
    }
    if (newSize > size) {
      Arrays.fill(array, size, Math.min(newSize, used), (byte) 0);
    }
    size = newSize;
  }

  private static final int MAX = Integer.MAX_VALUE - 8;

  /** Replaces the bytes from an index to another by others, of which there may be more or less. */
  public final synchronized void splice(int from, int to, byte[] bytes, int count) {
    int before = size;
    long after = (long) before - (to - from) + count;
    if (after > MAX) {
      throw StrArguments.memoryError();
    }
    if (after > before) {
      resize((int) after);
    } else if (after < before) {
      requireResizable();
    }
    System.arraycopy(array, to, array, from + count, before - to);
    System.arraycopy(bytes, 0, array, from, count);
    size = (int) after;
  }

  /** Adds a byte at the end. */
  public final synchronized void append(int value) {
    int at = size;
    if (at == MAX) {
      throw StrArguments.memoryError();
    }
    resize(at + 1);
    array[at] = (byte) value;
  }
}
