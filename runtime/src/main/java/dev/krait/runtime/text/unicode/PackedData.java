package dev.krait.runtime.text.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads a deflated table that {@code src/main/unicode/generate_database.py} made. */
final class PackedData {
  private final byte[] data;
  private int position;

  PackedData(String resource) {
    try (InputStream in = PackedData.class.getResourceAsStream(resource);
        InputStream inflated = new InflaterInputStream(in, new Inflater(true))) {
      data = inflated.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int number() {
    return (int) wide();
  }

  private long wide() {
    long result = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = data[position++];
      result |= (next & 127L) << shift;
      if (next >= 0) {
        return result;
      }
    }
  }

  long signed() {
    long number = wide();
    return (number >>> 1) ^ -(number & 1);
  }

  String text() {
    int length = number();
    position += length;
    return new String(data, position - length, length, StandardCharsets.ISO_8859_1);
  }

  /** The next numbers. */
  int[] numbers(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }
}
