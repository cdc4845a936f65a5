package dev.krait.runtime.module.stat;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** What the bits of {@code st_mode} say. */
@Exposed(value = "_stat", module = true)
final class StatFunctions {
  private static final int FORMAT = 0170000;
  private static final String RIGHTS = "rwxrwxrwx";

  private StatFunctions() {}

  private static int mode(PyObject value) {
    IntLayout number = Index.of(value);
    if (number.isLong() && number.longValue() < 0) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long");
    }
    if (number.longValue() > 0xffffffffL) {
      throw Errors.overflowError("mode out of range");
    }
    return (int) number.longValue();
  }

  private static boolean is(PyObject value, int format) {
    return (mode(value) & FORMAT) == format;
  }

  @Method("S_ISDIR(mode, /)")
  static boolean isDirectory(PyObject mode) {
    return is(mode, 0040000);
  }

  @Method("S_ISCHR(mode, /)")
  static boolean isCharacterDevice(PyObject mode) {
    return is(mode, 0020000);
  }

  @Method("S_ISBLK(mode, /)")
  static boolean isBlockDevice(PyObject mode) {
    return is(mode, 0060000);
  }

  @Method("S_ISREG(mode, /)")
  static boolean isRegular(PyObject mode) {
    return is(mode, 0100000);
  }

  @Method("S_ISFIFO(mode, /)")
  static boolean isFifo(PyObject mode) {
    return is(mode, 0010000);
  }

  @Method("S_ISLNK(mode, /)")
  static boolean isLink(PyObject mode) {
    return is(mode, 0120000);
  }

  @Method("S_ISSOCK(mode, /)")
  static boolean isSocket(PyObject mode) {
    return is(mode, 0140000);
  }

  @Method("S_ISDOOR(mode, /)")
  static boolean isDoor(PyObject mode) {
    mode(mode);
    return false;
  }

  @Method("S_ISPORT(mode, /)")
  static boolean isPort(PyObject mode) {
    mode(mode);
    return false;
  }

  @Method("S_ISWHT(mode, /)")
  static boolean isWhiteout(PyObject mode) {
    mode(mode);
    return false;
  }

  @Method("S_IMODE(mode, /)")
  static long permissions(PyObject mode) {
    return mode(mode) & 07777;
  }

  @Method("S_IFMT(mode, /)")
  static long format(PyObject mode) {
    return mode(mode) & FORMAT;
  }

  @Method("filemode(mode, /)")
  static String text(PyObject mode) {
    int bits = mode(mode);
    StringBuilder text = new StringBuilder();
    text.append(
        switch (bits & FORMAT) {
          case 0040000 -> 'd';
          case 0020000 -> 'c';
          case 0060000 -> 'b';
          case 0100000 -> '-';
          case 0010000 -> 'p';
          case 0120000 -> 'l';
          case 0140000 -> 's';
          default -> '?';
        });
    for (int i = 0; i < 9; i++) {
      text.append((bits & 0400 >> i) != 0 ? RIGHTS.charAt(i) : '-');
    }
    special(text, bits, 04000, 3, 's');
    special(text, bits, 02000, 6, 's');
    special(text, bits, 01000, 9, 't');
    return text.toString();
  }

  private static void special(StringBuilder text, int bits, int bit, int at, char letter) {
    if ((bits & bit) != 0) {
      boolean runs = text.charAt(at) == 'x';
      text.setCharAt(at, runs ? letter : Character.toUpperCase(letter));
    }
  }
}
