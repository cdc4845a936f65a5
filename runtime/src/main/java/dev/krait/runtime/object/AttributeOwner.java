package dev.krait.runtime.object;

/** An instance whose class and {@code __dict__} stand in an {@link InstanceAttributes}. */
public interface AttributeOwner {
  /** Where class and attributes stand. */
  InstanceAttributes attributes();
}
