package dev.krait.runtime.text;

/**
 * What an error handler puts in place of something that cannot be converted.
 *
 * @param text the replacement; null if it is given as bytes
 * @param bytes the replacement as bytes, which only encoders accept; null if it is a text
 * @param next the index in the input at which conversion goes on
 * @param input the bytes to decode from now on, which a handler put in place of the input; else
 *     null
 */
public record Replacement(PyStr text, byte[] bytes, int next, byte[] input) {
  /** A replacement that leaves the input as it is. */
  public Replacement(PyStr text, byte[] bytes, int next) {
    this(text, bytes, next, null);
  }

  /** The bytes to decode from now on. */
  public byte[] inputAfter(byte[] before) {
    return input == null ? before : input;
  }

  /** A text. */
  public static Replacement of(String text, int next) {
    return new Replacement(PyStr.ofBmp(text), null, next);
  }
}
