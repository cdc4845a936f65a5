package dev.krait.runtime.module.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash function of the JDK. */
final class JdkDigest implements Digest {
  private final MessageDigest digest;
  private final int block;

  JdkDigest(String algorithm, int block) {
    try {
      this.digest = MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw dev.krait.runtime.exception.Errors.valueError("unsupported hash type " + algorithm);
    }
    this.block = block;
  }

  private JdkDigest(MessageDigest digest, int block) {
    this.digest = digest;
    this.block = block;
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  private MessageDigest twin() {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] digest() {
    return twin().digest();
  }

  @Override
  public Digest copy() {
    return new JdkDigest(twin(), block);
  }

  @Override
  public int size() {
    return digest.getDigestLength();
  }

  @Override
  public int block() {
    return block;
  }
}
