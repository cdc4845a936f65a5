package dev.krait.runtime.text;

/**
 * What an error handler puts in place of something that cannot be converted.
 *
 * @param text the replacement; null if it is given as bytes
 * @param bytes the replacement as bytes, which only encoders accept; null if it is a text
 * @param next the index in the input at which conversion goes on
 */
public record Replacement(PyStr text, byte[] bytes, int next) {
  /** A text. */
  public static Replacement of(String text, int next) {
    return new Replacement(PyStr.ofBmp(text), null, next);
  }
}
