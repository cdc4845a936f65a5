package dev.krait.runtime.text;

/** The layout of {@code bytes}: exact ones ({@link PyBytes}) and instances of subclasses. */
public abstract class BytesLayout extends BytesLike {
  /** The same bytes as an exact {@code bytes}. */
  public abstract PyBytes exact();

  @Override
  public final byte[] array() {
    return exact().value();
  }

  @Override
  public final int size() {
    return exact().value().length;
  }

  @Override
  final BytesLike make(byte[] bytes) {
    return PyBytes.of(bytes);
  }
}
