package dev.krait.runtime.module.struct;

import dev.krait.runtime.exception.PyException;
import java.util.ArrayList;
import java.util.List;

/**
 * A format, taken apart (library reference, {@code struct}, "Format Strings").
 *
 * @param fields what is packed, in order, pad bytes left out
 * @param values how many values that takes
 * @param size how many bytes it gives
 * @param little whether the least significant byte comes first
 */
record StructFormat(List<StructField> fields, int values, int size, boolean little) {
  private static final String STANDARD = "xcbB?hHiIlLqQefdFDsp";
  private static final String NATIVE = STANDARD + "nNP";

  static StructFormat parse(String format) {
    char mark = format.isEmpty() ? '@' : format.charAt(0);
    boolean marked = "@=<>!".indexOf(mark) >= 0;
    boolean isNative = !marked || mark == '@';
    boolean little = !marked || mark != '>' && mark != '!';
    List<StructField> fields = new ArrayList<>();
    long size = 0;
    long values = 0;
    int at = marked ? 1 : 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c == ' ' || c >= '\t' && c <= '\r') {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        count = 0;
        while (c >= '0' && c <= '9') {
          count = count * 10 + c - '0';
          if (count > Integer.MAX_VALUE * 4L) {
            throw tooLong();
          }
          if (at == format.length()) {
            throw StructErrors.of("repeat count given without format specifier");
          }
          c = format.charAt(at++);
        }
      }
      if (c == 0) {
        throw StructErrors.of("embedded null character");
      }
      if ((isNative ? NATIVE : STANDARD).indexOf(c) < 0) {
        throw StructErrors.of("bad char in struct format");
      }
      int width = width(c, isNative);
      if (isNative) {
        int alignment = alignment(c, width);
        size = (size + alignment - 1) / alignment * alignment;
      }
      if (c == 's' || c == 'p') {
        fields.add(new StructField(c, isNative, (int) size, (int) count, 1));
        values++;
      } else if (c != 'x' && count > 0) {
        fields.add(new StructField(c, isNative, (int) size, width, (int) count));
        values += count;
      }
      size += count * width;
      if (size > Integer.MAX_VALUE * 4L) {
        throw tooLong();
      }
    }
    return new StructFormat(fields, (int) values, (int) Math.min(size, Integer.MAX_VALUE), little);
  }

  private static PyException tooLong() {
    return StructErrors.of("total struct size too long");
  }

  private static int width(char code, boolean isNative) {
    return switch (code) {
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> isNative ? 8 : 4;
      case 'q', 'Q', 'n', 'N', 'P', 'd', 'F' -> 8;
      case 'D' -> 16;
      default -> 1;
    };
  }

  private static int alignment(char code, int width) {
    return code == 'F' || code == 'D' ? width / 2 : width;
  }
}
