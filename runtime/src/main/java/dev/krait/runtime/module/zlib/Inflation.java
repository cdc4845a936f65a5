package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses a stream: raw, with zlib's frame, or with gzip's, by zlib's {@code wbits}. */
final class Inflation {
  private static final int GZIP_HEADER = 10;
  private static final int GZIP_TRAILER = 8;

  private enum State {
    UNKNOWN,
    HEADER,
    DATA,
    TRAILER,
    DONE
  }

  private final byte[] dictionary;
  private Inflater inflater;
  private boolean gzip;
  private State state;
  private byte[] pending = new byte[0];

  Inflation(int wbits, byte[] dictionary) {
    this.dictionary = dictionary;
    int size = Math.abs(wbits);
    boolean valid =
        wbits == 0
            || size >= 8 && size <= 15
            || wbits >= 24 && wbits <= 31
            || wbits >= 40 && wbits <= 47
            || wbits == 16
            || wbits == 32;
    if (!valid) {
      throw Errors.valueError("Invalid initialization option");
    }
    if (wbits >= 32) {
      state = State.UNKNOWN;
    } else {
      gzip = wbits >= 16;
      state = gzip ? State.HEADER : State.DATA;
      inflater = new Inflater(gzip || wbits < 0);
      if (wbits < 0 && dictionary != null) {
        inflater.setDictionary(dictionary);
      }
    }
  }

  boolean isDone() {
    return state == State.DONE;
  }

  /** What was given and has not been read. */
  byte[] rest() {
    return pending;
  }

  void clearRest() {
    pending = new byte[0];
  }

  /** Decompresses what is left over and more, up to so many bytes; all if negative. */
  byte[] inflate(byte[] more, int most) {
    if (more.length > 0) {
      byte[] all = Arrays.copyOf(pending, pending.length + more.length);
      System.arraycopy(more, 0, all, pending.length, more.length);
      pending = all;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!begin()) {
      return new byte[0];
    }
    if (state == State.DATA) {
      data(out, most);
    }
    if (state == State.TRAILER && pending.length >= GZIP_TRAILER) {
      pending = Arrays.copyOfRange(pending, GZIP_TRAILER, pending.length);
      finish();
    }
    return out.toByteArray();
  }

  private void finish() {
    state = State.DONE;
    inflater.end();
  }

  /** Reads the header; false if it is not complete. */
  private boolean begin() {
    if (state == State.UNKNOWN) {
      if (pending.length == 0) {
        return false;
      }
      gzip = pending[0] == 0x1f;
      state = gzip ? State.HEADER : State.DATA;
      inflater = new Inflater(gzip);
    }
    if (state != State.HEADER) {
      return true;
    }
    if (pending.length >= 2 && ((pending[0] & 255) != 0x1f || (pending[1] & 255) != 0x8b)) {
      throw ZlibErrors.decompressing(-3, "incorrect header check");
    }
    int end = headerEnd();
    if (end < 0) {
      return false;
    }
    pending = Arrays.copyOfRange(pending, end, pending.length);
    state = State.DATA;
    return true;
  }

  private int headerEnd() {
    if (pending.length < GZIP_HEADER) {
      return -1;
    }
    if (pending[2] != 8) {
      throw ZlibErrors.decompressing(-3, "unknown compression method");
    }
    int flags = pending[3];
    int at = GZIP_HEADER;
    if ((flags & 4) != 0) {
      if (pending.length < at + 2) {
        return -1;
      }
      at += 2 + (pending[at] & 255) + (pending[at + 1] & 255) * 256;
    }
    for (int flag : new int[] {8, 16}) {
      if ((flags & flag) != 0) {
        while (at < pending.length && pending[at] != 0) {
          at++;
        }
        at++;
      }
    }
    if ((flags & 2) != 0) {
      at += 2;
    }
    return at > pending.length ? -1 : at;
  }

  private void data(ByteArrayOutputStream out, int most) {
    inflater.setInput(pending);
    byte[] buffer = new byte[most >= 0 ? Math.min(most, 16384) + 1 : 16384];
    try {
      while (!inflater.finished() && (most < 0 || out.size() < most)) {
        int room = most < 0 ? buffer.length : Math.min(buffer.length, most - out.size());
        int count = inflater.inflate(buffer, 0, room);
        out.write(buffer, 0, count);
        if (count == 0) {
          if (inflater.needsDictionary()) {
            if (dictionary == null) {
              throw ZlibErrors.decompressing(2, null);
            }
            inflater.setDictionary(dictionary);
          } else if (inflater.needsInput()) {
            break;
          }
        }
      }
    } catch (DataFormatException e) {
      throw ZlibErrors.decompressing(-3, e.getMessage());
    } catch (IllegalArgumentException e) {
      throw ZlibErrors.of("Error -3 while setting zdict: inflateSetDictionary failed");
    }
    pending = Arrays.copyOfRange(pending, pending.length - inflater.getRemaining(), pending.length);
    if (inflater.finished()) {
      if (gzip) {
        state = State.TRAILER;
      } else {
        finish();
      }
    }
  }
}
