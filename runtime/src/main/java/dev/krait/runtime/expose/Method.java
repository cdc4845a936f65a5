package dev.krait.runtime.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a built-in type, or a function of a built-in module.
 *
 * <p>The Java method is static and takes one parameter for each one of {@link #value()}: {@code
 * PyObject} each, null where an optional one was left out; {@code PyObject[]} for {@code *args};
 * {@code PyDict} for {@code **kwargs} (null if none were given). The first parameter of a method is
 * {@code self}, whose Java type may be a layout class: the table checks it. It returns {@code
 * PyObject} (or a subclass), {@code void} for {@code None}, {@code boolean} for a {@code bool},
 * {@code int} or {@code long} for an {@code int}, {@code String} for a {@code str}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Method {
  /**
   * Name and parameters as in CPython's text signature, {@code self} included: {@code "insert(self,
   * index, object, /)"}, {@code "sort(self, /, *, key=None, reverse=False)"}. What stands behind
   * {@code =} is for {@code inspect} only.
   */
  String value();

  /** How the method is bound. */
  Kind kind() default Kind.METHOD;

  /** The docstring. */
  String doc() default "";

  /**
   * Whether it is the concatenation or repetition of a sequence, which operators try after the
   * right operand.
   */
  boolean sequence() default false;

  /** What kind of attribute. */
  enum Kind {
    METHOD,
    CLASS_METHOD,
    STATIC_METHOD,
    /** {@code __new__}: the first parameter is the class. */
    NEW
  }
}
