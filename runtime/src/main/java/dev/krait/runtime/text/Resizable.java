package dev.krait.runtime.text;

/** An object with memory whose size stays while it is lent ({@code BufferError} otherwise). */
public interface Resizable {
  /** Counts a view of the memory, which keeps the size as it is until {@link #release}. */
  void acquire();

  /** The end of what {@link #acquire} began. */
  void release();
}
