package dev.krait.runtime.text;

import dev.krait.runtime.function.Sharing;
import java.util.Arrays;

/**
 * The growing end of a chain of concatenations: each {@code s += x} whose left operand is the
 * current end only appends, and the strings made on the way are prefixes of the one buffer.
 */
final class AppendBuffer {
  private StringBuilder narrow;
  private int[] wide;
  private int size;

  /** Where the first character beyond 16 bits stands. */
  private int firstWide = Integer.MAX_VALUE;

  AppendBuffer(PyStr left, int capacity) {
    String text = left.bmp();
    if (text != null) {
      narrow = new StringBuilder(capacity);
      narrow.append(text);
      size = text.length();
    } else {
      int[] characters = left.wide();
      wide = Arrays.copyOf(characters, capacity);
      size = characters.length;
      firstWide = 0;
      while (characters[firstWide] <= 0xFFFF) {
        firstWide++;
      }
    }
  }

  /** Appends behind the first {@code at} characters; false if there is something else already. */
  boolean append(int at, PyStr right) {
    if (!right.isShort()) {
      // Not under this buffer's lock: the text may be the end of another buffer
      right.bmp();
    }
    if (Sharing.isActive()) {
      synchronized (this) {
        return appendNow(at, right);
      }
    }
    return appendNow(at, right);
  }

  private boolean appendNow(int at, PyStr right) {
    if (at != size) {
      return false;
    }
    if (narrow == null) {
      appendWide(right);
    } else if (right.isShort()) {
      int count = right.length();
      for (int i = 0; i < count; i++) {
        narrow.append((char) right.codePointAt(i));
      }
      size += count;
    } else if (right.bmp() != null) {
      narrow.append(right.bmp());
      size += right.length();
    } else {
      appendWide(right);
    }
    return true;
  }

  private void appendWide(PyStr right) {
    int count = right.length();
    if (narrow != null) {
      wide = new int[Math.max(16, (size + count) * 3 / 2)];
      for (int i = 0; i < size; i++) {
        wide[i] = narrow.charAt(i);
      }
      narrow = null;
    } else if (size + count > wide.length) {
      wide = Arrays.copyOf(wide, (size + count) * 3 / 2);
    }
    for (int i = 0; i < count; i++) {
      int character = right.codePointAt(i);
      if (character > 0xFFFF && firstWide == Integer.MAX_VALUE) {
        firstWide = size;
      }
      wide[size++] = character;
    }
  }

  synchronized int codePointAt(int index) {
    return narrow != null ? narrow.charAt(index) : wide[index];
  }

  /** The first characters as the representation of a {@link PyStr}: a String or an int array. */
  synchronized Object prefix(int length) {
    if (narrow != null) {
      return narrow.substring(0, length);
    }
    if (firstWide < length) {
      return Arrays.copyOf(wide, length);
    }
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = (char) wide[i];
    }
    return new String(characters);
  }
}
