package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as ASCII text: only the letters, digits and spaces of ASCII are such. */
final class BytesText {
  private static final int CASE = 32;

  private BytesText() {}

  /** The bytes as Latin-1 text. */
  static PyStr of(BytesLike self) {
    int size = self.size();
    return PyStr.ofBmp(new String(self.array(), 0, size, StandardCharsets.ISO_8859_1));
  }

  /** The bytes of an object with others behind them. */
  static byte[] concat(BytesLike self, byte[] right) {
    int size = self.size();
    if (size + right.length < 0) {
      throw StrArguments.memoryError();
    }
    byte[] sum = Arrays.copyOf(self.array(), size + right.length);
    System.arraycopy(right, 0, sum, size, right.length);
    return sum;
  }

  private static boolean isUpper(byte c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(byte c) {
    return c >= 'a' && c <= 'z';
  }

  /** Changes the array itself, as the next ones do. */
  static byte[] lower(byte[] bytes) {
    return lower(bytes, 0);
  }

  private static byte[] lower(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      bytes[i] += isUpper(bytes[i]) ? CASE : 0;
    }
    return bytes;
  }

  static byte[] upper(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] -= isLower(bytes[i]) ? CASE : 0;
    }
    return bytes;
  }

  static byte[] swap(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= isLower(bytes[i]) || isUpper(bytes[i]) ? CASE : 0;
    }
    return bytes;
  }

  static byte[] capitalize(byte[] bytes) {
    if (bytes.length > 0 && isLower(bytes[0])) {
      bytes[0] -= CASE;
    }
    return lower(bytes, 1);
  }

  static byte[] title(byte[] bytes) {
    boolean inWord = false;
    for (int i = 0; i < bytes.length; i++) {
      boolean lower = isLower(bytes[i]);
      boolean upper = isUpper(bytes[i]);
      bytes[i] ^= inWord && upper || !inWord && lower ? CASE : 0;
      inWord = lower || upper;
    }
    return bytes;
  }

  private static int flags(byte c) {
    return c < 0 ? 0 : Characters.flags(c);
  }

  /** Whether there is a byte and each one has one of the properties. */
  static boolean all(BytesLike self, int properties) {
    int size = self.size();
    byte[] bytes = self.array();
    for (int i = 0; i < size; i++) {
      if ((flags(bytes[i]) & properties) == 0) {
        return false;
      }
    }
    return size > 0;
  }

  static boolean isSpace(BytesLike self) {
    int size = self.size();
    byte[] bytes = self.array();
    for (int i = 0; i < size; i++) {
      if (!BytesArguments.isSpace(bytes[i])) {
        return false;
      }
    }
    return size > 0;
  }

  /** Whether there is a byte with the property and none with the bad one. */
  static boolean isCased(BytesLike self, int property, int bad) {
    int size = self.size();
    byte[] bytes = self.array();
    boolean found = false;
    for (int i = 0; i < size; i++) {
      int flags = flags(bytes[i]);
      if ((flags & bad) != 0) {
        return false;
      }
      found |= (flags & property) != 0;
    }
    return found;
  }

  static boolean isTitle(BytesLike self) {
    int size = self.size();
    byte[] bytes = self.array();
    boolean inWord = false;
    boolean found = false;
    for (int i = 0; i < size; i++) {
      boolean upper = isUpper(bytes[i]);
      boolean lower = isLower(bytes[i]);
      if (upper && inWord || lower && !inWord) {
        return false;
      }
      inWord = upper || lower;
      found |= inWord;
    }
    return found;
  }

  /** The bytes without some, the others mapped by a table unless that is null. */
  static byte[] translate(BytesLike self, byte[] table, byte[] deleted) {
    byte[] bytes = self.copyBytes();
    boolean[] gone = new boolean[256];
    for (byte each : deleted) {
      gone[each & 255] = true;
    }
    int size = 0;
    for (byte each : bytes) {
      if (!gone[each & 255]) {
        bytes[size++] = table == null ? each : table[each & 255];
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  /** {@code bytes.maketrans(from, to)}. */
  static byte[] makeTable(byte[] from, byte[] to) {
    if (from.length != to.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 255] = to[i];
    }
    return table;
  }
}
