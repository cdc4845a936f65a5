package dev.krait.runtime.module.hash;

/** A hash function on its way through a message. */
interface Digest {
  void update(byte[] bytes, int from, int length);

  /** The hash of what has been read; reading can go on. */
  byte[] digest();

  Digest copy();

  /** How many bytes the hash has. */
  int size();

  /** How many bytes are taken at once. */
  int block();

  /** Adds all bytes of an array. */
  default void update(byte[] bytes) {
    update(bytes, 0, bytes.length);
  }
}
