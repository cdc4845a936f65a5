package dev.krait.runtime.module.io;

/** The encoding of text where a program names none. */
final class LocaleEncoding {
  private LocaleEncoding() {}

  /** UTF-8 as the C library spells it: Krait knows no locale of another encoding. */
  static String name() {
    return "UTF-8";
  }
}
