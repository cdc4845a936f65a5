package dev.krait.runtime.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A computed attribute of a built-in type: a static method of {@code self}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Getter {
  /** The attribute's name. */
  String value();

  /** The docstring. */
  String doc() default "";

  /** Whether CPython reads a field of the C structure: a {@code member_descriptor}. */
  boolean member() default false;
}
