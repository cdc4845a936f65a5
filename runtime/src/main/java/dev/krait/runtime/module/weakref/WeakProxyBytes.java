package dev.krait.runtime.module.weakref;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** What only proxies of objects that cannot be called have. */
@Exposed("weakref.ProxyType")
final class WeakProxyBytes {
  private WeakProxyBytes() {}

  @Method("__bytes__(self, /)")
  static PyObject bytes(WeakProxy self) {
    return self.required().attr("__bytes__").call0();
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(WeakProxy self) {
    return self.required().attr("__reversed__").call0();
  }
}
