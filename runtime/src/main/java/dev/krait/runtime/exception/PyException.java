package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyType;

/**
 * A Python exception on its way: the Java exception that carries a {@link PyBaseException}. It has
 * no Java stack trace.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException value;

  public PyException(PyBaseException value) {
    super(null, null, false, false);
    this.value = value;
  }

  /** The exception object. */
  public PyBaseException value() {
    return value;
  }

  /** Whether the exception is an instance of the class. */
  public boolean matches(PyType type) {
    return value.type().isSubtypeOf(type);
  }

  @Override
  public String getMessage() {
    return value.type().name() + ": " + value.str();
  }
}
