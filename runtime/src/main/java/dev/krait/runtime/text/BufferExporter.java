package dev.krait.runtime.text;

/** An object other than {@code bytes} and {@code bytearray} that has the buffer protocol. */
public interface BufferExporter {
  /** A copy of the bytes in C order. */
  byte[] toBytes();
}
