package dev.krait.runtime.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose static methods are methods of a built-in type or functions of a built-in
 * module. The annotation processor makes a {@link MethodTable} of them, named after the class with
 * {@code Table} behind it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Exposed {
  /** The type or module as CPython's messages name it: {@code "list"}, {@code "math"}. */
  String value();

  /** Whether the functions belong to a module. */
  boolean module() default false;
}
