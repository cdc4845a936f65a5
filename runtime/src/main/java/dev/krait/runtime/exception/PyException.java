package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyType;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python exception on its way: the Java exception that carries a {@link PyBaseException}. It has
 * no Java stack trace; what Java code sees is made of the Python traceback when it asks.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException value;
  private boolean recorded;

  /** Raises: the exception being handled, if any, becomes the context. */
  public PyException(PyBaseException value) {
    super(null, null, false, false);
    this.value = value;
    ExceptionContext.chain(value);
  }

  private PyException(PyBaseException value, boolean recorded) {
    super(null, null, false, false);
    this.value = value;
    this.recorded = recorded;
  }

  /** Carries on with an exception raised before: context and traceback stay as they are. */
  public static PyException restored(PyBaseException value) {
    return new PyException(value, false);
  }

  /**
   * Carries on with an exception from the function that handled it, whose entry the traceback has
   * already.
   */
  public static PyException reraised(PyBaseException value) {
    return new PyException(value, true);
  }

  /** Raises it again elsewhere: the exception being handled there becomes the context. */
  public void chain() {
    ExceptionContext.chain(value);
  }

  /** The exception object. */
  public PyBaseException value() {
    return value;
  }

  /** Whether the exception is an instance of the class. */
  public boolean matches(PyType type) {
    return value.type().isSubtypeOf(type);
  }

  /**
   * Adds the entry of an activation that the exception leaves or that handles it, unless it has one
   * since {@link #reraised}.
   */
  void record(dev.krait.runtime.function.PyCode code, int line) {
    if (recorded) {
      recorded = false;
    } else {
      PyTraceback inner = value.traceback();
      value.setTraceback(
          inner == null
              ? PyTraceback.raising(value, code, line)
              : new PyTraceback(inner, code, line));
    }
  }

  @Override
  public String getMessage() {
    return value.type().name() + ": " + ExceptionText.str(value);
  }

  /** The Python activations, the innermost first, as Java writes them. */
  @Override
  public StackTraceElement[] getStackTrace() {
    List<StackTraceElement> elements = new ArrayList<>();
    for (PyTraceback entry = value.traceback(); entry != null; entry = entry.inner()) {
      elements.add(
          0,
          new StackTraceElement(
              "python", entry.code().qualifiedName(), entry.code().filename(), entry.line()));
    }
    return elements.toArray(new StackTraceElement[0]);
  }

  @Override
  public void printStackTrace(PrintStream stream) {
    stream.println(javaTrace());
  }

  @Override
  public void printStackTrace(PrintWriter writer) {
    writer.println(javaTrace());
  }

  private String javaTrace() {
    StringBuilder text = new StringBuilder(toString());
    for (StackTraceElement element : getStackTrace()) {
      text.append(System.lineSeparator()).append("\tat ").append(element);
    }
    return text.toString();
  }
}
