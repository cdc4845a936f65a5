package dev.krait.runtime.module.sys;

import dev.krait.runtime.object.PyObject;

/** Who knows the activations of Python functions: whatever walks the Java stack. */
public final class Frames {
  /** Answers for the thread that asks. */
  public interface Source {
    /** The activation that many calls above the caller of the built-in function; null if none. */
    PyObject frame(int depth);

    /** {@code __name__} of the module of that activation; null if not known. */
    String moduleName(int depth);
  }

  private static volatile Source source;

  private Frames() {}

  /** Sets the source. */
  public static void setSource(Source source) {
    Frames.source = source;
  }

  /** The activation that many calls above the caller of the built-in function; null if none. */
  public static PyObject at(int depth) {
    return source == null ? null : source.frame(depth);
  }

  static String moduleName(int depth) {
    return source == null ? null : source.moduleName(depth);
  }
}
