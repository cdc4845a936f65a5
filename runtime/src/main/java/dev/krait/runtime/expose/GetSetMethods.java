package dev.krait.runtime.expose;

/** The methods of {@code getset_descriptor}. */
@Exposed("getset_descriptor")
final class GetSetMethods {
  private GetSetMethods() {}
}
