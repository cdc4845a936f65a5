package dev.krait.runtime.module.hash;

/** SHAKE128 and SHAKE256 (FIPS 202): hashes of any length. */
final class Shake implements Digest {
  private static final int ROUNDS = 24;
  private static final int[] ROTATIONS = {
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
  };
  private static final int[] LANES = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
  };
  private static final long[] CONSTANTS = constants();

  private final int rate;
  private final long[] state;
  private int position;

  /**
   * @param rate how many bytes are taken at once: 168 or 136
   */
  Shake(int rate) {
    this(rate, new long[25], 0);
  }

  private Shake(int rate, long[] state, int position) {
    this.rate = rate;
    this.state = state;
    this.position = position;
  }

  /** The constants come from a linear feedback shift register. */
  private static long[] constants() {
    long[] result = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          result[round] ^= 1L << (1 << j) - 1;
        }
        register = register << 1 ^ (register >> 7) * 0x171;
      }
    }
    return result;
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      absorb(bytes[i]);
      if (++position == rate) {
        permute();
        position = 0;
      }
    }
  }

  private void absorb(int value) {
    state[position >> 3] ^= (value & 255L) << 8 * (position & 7);
  }

  private void permute() {
    long[] a = state;
    long[] column = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      for (int x = 0; x < 5; x++) {
        column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
      }
      for (int x = 0; x < 5; x++) {
        long mix = column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
          a[x + y] ^= mix;
        }
      }
      long moving = a[1];
      for (int i = 0; i < 24; i++) {
        int lane = LANES[i];
        long next = a[lane];
        a[lane] = Long.rotateLeft(moving, ROTATIONS[i]);
        moving = next;
      }
      for (int y = 0; y < 25; y += 5) {
        System.arraycopy(a, y, column, 0, 5);
        for (int x = 0; x < 5; x++) {
          a[y + x] = column[x] ^ ~column[(x + 1) % 5] & column[(x + 2) % 5];
        }
      }
      a[0] ^= CONSTANTS[round];
    }
  }

  byte[] digest(int length) {
    Shake end = (Shake) copy();
    end.absorb(0x1f);
    end.position = rate - 1;
    end.absorb(0x80);
    end.permute();
    byte[] result = new byte[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      if (at == rate) {
        end.permute();
        at = 0;
      }
      result[i] = (byte) (end.state[at >> 3] >> 8 * (at & 7));
      at++;
    }
    return result;
  }

  @Override
  public byte[] digest() {
    return digest(0);
  }

  @Override
  public Digest copy() {
    return new Shake(rate, state.clone(), position);
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public int block() {
    return rate;
  }
}
