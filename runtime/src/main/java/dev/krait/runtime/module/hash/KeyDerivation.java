package dev.krait.runtime.module.hash;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Keys from passwords: PBKDF2 (RFC 8018) and scrypt (RFC 7914). */
final class KeyDerivation {
  private KeyDerivation() {}

  static byte[] pbkdf2(String algorithm, byte[] password, byte[] salt, long rounds, int size) {
    PyHmac keyed = new PyHmac(algorithm, password);
    int width = keyed.size();
    byte[] result = new byte[size];
    for (int block = 1, at = 0; at < size; block++, at += width) {
      PyHmac hmac = keyed.copy();
      hmac.update(salt);
      hmac.update(ByteBuffer.allocate(4).putInt(block).array());
      byte[] last = hmac.digest();
      byte[] sum = last.clone();
      for (long round = 1; round < rounds; round++) {
        PyHmac next = keyed.copy();
        next.update(last);
        last = next.digest();
        for (int i = 0; i < width; i++) {
          sum[i] ^= last[i];
        }
      }
      System.arraycopy(sum, 0, result, at, Math.min(width, size - at));
    }
    return result;
  }

  static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int size) {
    int words = 32 * r;
    byte[] bytes = pbkdf2("sha256", password, salt, 1, 128 * r * p);
    int[] all = new int[words * p];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(all);
    int[] memory = new int[words * n];
    for (int part = 0; part < p; part++) {
      int[] block = Arrays.copyOfRange(all, part * words, (part + 1) * words);
      for (int i = 0; i < n; i++) {
        System.arraycopy(block, 0, memory, i * words, words);
        block = mix(block, r);
      }
      for (int i = 0; i < n; i++) {
        int j = block[words - 16] & n - 1;
        for (int k = 0; k < words; k++) {
          block[k] ^= memory[j * words + k];
        }
        block = mix(block, r);
      }
      System.arraycopy(block, 0, all, part * words, words);
    }
    ByteBuffer out = ByteBuffer.allocate(bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    out.asIntBuffer().put(all);
    return pbkdf2("sha256", password, out.array(), 1, size);
  }

  private static int[] mix(int[] block, int r) {
    int[] result = new int[block.length];
    int[] x = Arrays.copyOfRange(block, block.length - 16, block.length);
    for (int i = 0; i < 2 * r; i++) {
      for (int k = 0; k < 16; k++) {
        x[k] ^= block[16 * i + k];
      }
      salsa(x);
      System.arraycopy(x, 0, result, 16 * (i / 2 + (i % 2) * r), 16);
    }
    return result;
  }

  private static void salsa(int[] block) {
    int[] x = block.clone();
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 4; i++) {
        quarter(x, 5 * i, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
      }
      for (int i = 0; i < 4; i++) {
        int row = 4 * i;
        quarter(x, 5 * i, row + (i + 1) % 4, row + (i + 2) % 4, row + (i + 3) % 4);
      }
    }
    for (int i = 0; i < 16; i++) {
      block[i] += x[i];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
