package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code traceback}. */
@Exposed("traceback")
final class TracebackMethods {
  private TracebackMethods() {}
}
