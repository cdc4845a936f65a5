package dev.krait.runtime.module.sre.engine;

/** A text whose characters do not stand in a Java string. */
public interface Subject {
  /** The character at an index within the bounds. */
  int at(int index);

  /** Bytes, as characters from 0 to 255. */
  static Subject of(byte[] bytes, int offset) {
    return new Bytes(bytes, offset);
  }

  /** Code points. */
  static Subject of(int[] characters) {
    return new CodePoints(characters);
  }

  /** Bytes from an offset in an array. */
  record Bytes(byte[] bytes, int offset) implements Subject {
    @Override
    public int at(int index) {
      return bytes[offset + index] & 255;
    }
  }

  /** Code points in an array. */
  record CodePoints(int[] characters) implements Subject {
    @Override
    public int at(int index) {
      return characters[index];
    }
  }
}
