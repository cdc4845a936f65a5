package dev.krait.runtime.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The setter of a {@link Getter}: a static method of {@code self} and the value, which is null for
 * {@code del}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Setter {
  /** The attribute's name. */
  String value();
}
