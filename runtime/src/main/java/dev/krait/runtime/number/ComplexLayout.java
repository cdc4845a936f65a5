package dev.krait.runtime.number;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code complex}: exact ones ({@link PyComplex}) and instances of subclasses. */
public abstract class ComplexLayout extends PyObject {
  /** The real part. */
  public abstract double real();

  /** The imaginary part. */
  public abstract double imaginary();

  /** The same value as an exact {@code complex}. */
  public abstract PyComplex exact();
}
