package dev.krait.transpiler.source;

/**
 * Why the bytes of a source are no text.
 *
 * @param encoding the encoding that the source names (as written), or {@code utf-8}
 * @param byteOffset where the first wrong byte stands, or -1
 */
public record DecodingError(Kind kind, String encoding, int byteOffset) {
  /** The ways in which decoding fails. */
  public enum Kind {
    /** The bytes are not valid in the encoding. */
    MALFORMED,
    /** There is no encoding of that name. */
    UNKNOWN_ENCODING,
    /** A byte order mark of UTF-8, and a cookie that names another encoding. */
    COOKIE_AGAINST_MARK
  }
}
