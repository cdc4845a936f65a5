package dev.krait.runtime.module.random;

/** The generator MT19937 of Matsumoto and Nishimura. */
final class MersenneTwister {
  /** How many words the state has. */
  static final int N = 624;

  private static final int M = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;

  private final int[] state = new int[N];
  private int index;

  /** Seeds with one number. */
  private void seed(int number) {
    state[0] = number;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    index = N;
  }

  /** Seeds with any number of words. */
  void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i++;
      j++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
      if (j >= key.length) {
        j = 0;
      }
    }
    for (int k = N - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
    }
    state[0] = UPPER;
  }

  /** 32 random bits. */
  int next() {
    if (index >= N) {
      refill();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void refill() {
    for (int i = 0; i < N; i++) {
      int y = state[i] & UPPER | state[i + 1 == N ? 0 : i + 1] & LOWER;
      int far = i + M >= N ? i + M - N : i + M;
      state[i] = state[far] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    index = 0;
  }

  /** A number from 0 to 1 with 53 random bits. */
  double nextDouble() {
    long high = next() >>> 5;
    long low = next() >>> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
  }

  int[] state() {
    return state.clone();
  }

  int index() {
    return index;
  }

  void restore(int[] words, int position) {
    System.arraycopy(words, 0, state, 0, N);
    index = position;
  }
}
