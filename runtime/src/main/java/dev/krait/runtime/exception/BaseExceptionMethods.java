package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code BaseException}. */
@Exposed("BaseException")
final class BaseExceptionMethods {
  private BaseExceptionMethods() {}
}
