package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compresses a stream: raw, with zlib's frame, or with gzip's, by zlib's {@code wbits}. */
final class Deflation {
  private static final int FINISH = 4;
  private static final int SYNC_FLUSH = 2;
  private static final int FULL_FLUSH = 3;

  private final Deflater deflater;
  private final boolean gzip;
  private final int level;
  private final CRC32 crc = new CRC32();
  private long length;
  private boolean begun;

  Deflation(int level, int wbits, int strategy, byte[] dictionary) {
    int size = Math.abs(wbits);
    boolean valid = size >= 9 && size <= 15 || wbits >= 25 && wbits <= 31;
    if (level < -1 || level > 9 || !valid) {
      throw Errors.valueError("Invalid initialization option");
    }
    gzip = wbits > 15;
    this.level = level;
    deflater = new Deflater(level, gzip || wbits < 0);
    deflater.setStrategy(strategy >= 0 && strategy <= 2 ? strategy : 0);
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  byte[] compress(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    begin(out);
    crc.update(data);
    length += data.length;
    deflater.setInput(data);
    drain(out, Deflater.NO_FLUSH);
    return out.toByteArray();
  }

  /** Ends a block, or the stream, as {@code mode} says. */
  byte[] flush(int mode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (mode == FINISH) {
      begin(out);
      deflater.finish();
      drain(out, Deflater.NO_FLUSH);
      if (gzip) {
        putInt(out, crc.getValue());
        putInt(out, length);
      }
      deflater.end();
    } else if (mode != 0) {
      begin(out);
      drain(out, mode == FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
    }
    return out.toByteArray();
  }

  static boolean isMode(int mode) {
    return mode >= 0 && mode <= FINISH + 1 || mode == SYNC_FLUSH;
  }

  private void begin(ByteArrayOutputStream out) {
    if (gzip && !begun) {
      int extra = level == 1 ? 4 : level == 9 ? 2 : 0;
      out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, (byte) extra, 3});
    }
    begun = true;
  }

  private static void putInt(ByteArrayOutputStream out, long value) {
    for (int i = 0; i < 4; i++) {
      out.write((int) (value >> 8 * i));
    }
  }

  private void drain(ByteArrayOutputStream out, int flush) {
    byte[] buffer = new byte[16384];
    int count;
    do {
      count = deflater.deflate(buffer, 0, buffer.length, flush);
      out.write(buffer, 0, count);
    } while (count > 0 && (flush == Deflater.NO_FLUSH || count == buffer.length));
  }
}
