package dev.krait.runtime.module.sre.engine;

import dev.krait.runtime.text.CharacterClasses;

/** How case is ignored. */
enum Fold {
  NONE,
  ASCII,
  LOCALE,
  UNICODE;

  /** The character that stands for a character and the others of its case. */
  int lower(int c) {
    return switch (this) {
      case NONE -> c;
      case ASCII, LOCALE -> CharacterClasses.asciiLower(c);
      case UNICODE -> CharacterClasses.lower(c);
    };
  }
}
