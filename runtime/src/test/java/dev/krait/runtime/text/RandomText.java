package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.Random;

/** Seeded random values with the characters that string methods stumble over. */
final class RandomText {
  private static final int[] ALPHABET = {
    'a', 'b', 'A', 'B', 'x', ' ', ' ', '\t', '\n', '\r', '\u000b', '\u000c', 0x1c, 0x1d, 0x1e, 0x1f,
    0x85, 0xa0, 0x2028, 0x2029, 0x2003, 0x3000, 0x200b, 0xfeff, 0xdf, 0xfb01, 0x130, 0x131, 0x3a3,
    0x3c3, 0x3c2, 0x391, 0x301, 0x345, 0x1c5, 0x1c4, 0x149, 0x1f88, 0xb2, 0xbd, 0x663, 0x2167,
    0x1f600, 0x10400, 0x10428, 0x1d7d8, 0xd800, 0xdc00, 0xdfff, 0xd83d, 0xde00, '0', '9', '-', '+',
    '_', '.', ':', '\'', '"', '\\', 0, 0x7f, 0xad, 0xaa, 0x2b0, 0xe9, 0xb5, 0xff, 0x17f, 0x212a,
    0x4e00, 0xac00, 0x10ffff, 0xffff, 0x378, 0x16d40, 0x1c89
  };

  private static final int[] PLAIN = {'a', 'b', 'a', 'b', ' ', ',', '\n', 'A', 0x3a3, 0x1f600};

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A string of fewer than {@code bound} characters. */
  PyStr str(int bound) {
    int[] alphabet = random.nextBoolean() ? ALPHABET : PLAIN;
    int[] characters = new int[random.nextInt(bound)];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = alphabet[random.nextInt(alphabet.length)];
    }
    return PyStr.ofCodePoints(characters);
  }

  /** Bytes, fewer than {@code bound}. */
  PyBytes bytes(int bound) {
    byte[] bytes = new byte[random.nextInt(bound)];
    boolean plain = random.nextBoolean();
    for (int i = 0; i < bytes.length; i++) {
      int c = plain ? PLAIN[random.nextInt(8)] : random.nextInt(256);
      bytes[i] = (byte) c;
    }
    return PyBytes.of(bytes);
  }

  /** A part of a string, or a short one that may not be in it. */
  PyStr part(PyStr text) {
    if (text.length() == 0 || random.nextInt(3) == 0) {
      return str(3);
    }
    int start = random.nextInt(text.length());
    return text.substring(start, Math.min(text.length(), start + random.nextInt(3)));
  }

  /** A part of bytes, or short ones that may not be in them. */
  PyBytes part(PyBytes bytes) {
    int length = bytes.len();
    if (length == 0 || random.nextInt(3) == 0) {
      return bytes(3);
    }
    int start = random.nextInt(length);
    int end = Math.min(length, start + random.nextInt(3));
    return PyBytes.of(java.util.Arrays.copyOfRange(bytes.value(), start, end));
  }

  PyObject index() {
    return random.nextInt(8) == 0 ? PyNone.NONE : PyInt.of(random.nextInt(24) - 12);
  }

  /** Something that is no string. */
  PyObject other() {
    return switch (random.nextInt(7)) {
      case 0 -> PyInt.of(random.nextInt(300) - 20);
      case 1 -> PyFloat.of(1.5);
      case 2 -> PyNone.NONE;
      case 3 -> PyBool.TRUE;
      case 4 -> PyTuple.of(PyInt.of(1));
      case 5 -> PyBytes.ofLatin1("ab");
      default -> PyStr.of("ab");
    };
  }
}
