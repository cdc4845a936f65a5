package dev.krait.runtime.text;

/** An object other than {@code bytes} and {@code bytearray} that has the buffer protocol. */
public interface BufferExporter {
  /** The object's memory. */
  BufferView openBuffer();
}
