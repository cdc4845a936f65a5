package dev.krait.runtime.module.binascii;

/** Checksums that go on from an earlier value. */
public final class Checksums {
  private static final int[] TABLE = new int[256];
  private static final int ADLER = 65521;

  static {
    for (int i = 0; i < TABLE.length; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xEDB88320 : value >>> 1;
      }
      TABLE[i] = value;
    }
  }

  private Checksums() {}

  /** {@code crc32(bytes, start)}. */
  public static long crc32(byte[] bytes, int start) {
    if (start == 0) {
      return HexFunctions.plainCrc32(bytes);
    }
    int crc = ~start;
    for (byte each : bytes) {
      crc = crc >>> 8 ^ TABLE[(crc ^ each) & 255];
    }
    return ~crc & 0xFFFFFFFFL;
  }

  /** {@code adler32(bytes, start)}. */
  public static long adler32(byte[] bytes, int start) {
    long low = start & 0xFFFF;
    long high = start >>> 16;
    for (byte each : bytes) {
      low = (low + (each & 255)) % ADLER;
      high = (high + low) % ADLER;
    }
    return high << 16 | low;
  }
}
