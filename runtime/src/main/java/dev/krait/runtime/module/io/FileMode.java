package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.process.OpenFlags;

/**
 * The mode of a {@code FileIO}.
 *
 * @param creates whether the file must not exist yet
 * @param appends whether each write goes to the end
 * @param truncates whether the old contents go
 */
record FileMode(
    boolean readable, boolean writable, boolean creates, boolean appends, boolean truncates) {

  static FileMode parse(String mode) {
    boolean readable = false;
    boolean writable = false;
    boolean creates = false;
    boolean appends = false;
    boolean truncates = false;
    boolean plus = false;
    int modes = 0;
    for (int i = 0; i < mode.length(); i++) {
      switch (mode.charAt(i)) {
        case 'x' -> {
          creates = true;
          writable = true;
          modes++;
        }
        case 'r' -> {
          readable = true;
          modes++;
        }
        case 'w' -> {
          writable = true;
          truncates = true;
          modes++;
        }
        case 'a' -> {
          writable = true;
          appends = true;
          modes++;
        }
        case 'b' -> {}
        case '+' -> {
          if (plus) {
            throw invalid();
          }
          plus = true;
        }
        default -> throw Errors.valueError("invalid mode: " + mode);
      }
      if (modes > 1) {
        throw invalid();
      }
    }
    if (modes == 0) {
      throw invalid();
    }
    return new FileMode(readable || plus, writable || plus, creates, appends, truncates);
  }

  private static PyException invalid() {
    return Errors.valueError(
        "Must have exactly one of create/read/write/append mode and at most one plus");
  }

  /** The flags of {@code open(2)}. */
  int flags() {
    int flags =
        readable && writable
            ? OpenFlags.O_RDWR
            : readable ? OpenFlags.O_RDONLY : OpenFlags.O_WRONLY;
    if (creates) {
      flags |= OpenFlags.O_EXCL | OpenFlags.O_CREAT;
    }
    if (truncates) {
      flags |= OpenFlags.O_TRUNC | OpenFlags.O_CREAT;
    }
    if (appends) {
      flags |= OpenFlags.O_APPEND | OpenFlags.O_CREAT;
    }
    return flags | OpenFlags.O_CLOEXEC;
  }

  /** The attribute {@code mode}. */
  String text() {
    String letter = creates ? "xb" : appends ? "ab" : null;
    if (letter != null) {
      return readable ? letter + "+" : letter;
    }
    return readable ? writable ? "rb+" : "rb" : "wb";
  }
}
