package dev.krait.runtime.module.hash;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.Identities;

/** How the objects of {@code _hashlib} are shown. */
@Exposed("HASH")
final class OpensslRepr {
  private OpensslRepr() {}

  @Method("__repr__(self, /)")
  static String repr(PyHash self) {
    return "<"
        + self.name()
        + " "
        + self.type().name()
        + " object @ "
        + Identities.address(self)
        + ">";
  }
}
