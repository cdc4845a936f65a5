package dev.krait.runtime.module.weakref;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Calls;

/** What proxies of callable objects have besides. */
@Exposed("weakref.CallableProxyType")
final class WeakProxyCall {
  private WeakProxyCall() {}

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(WeakProxy self, PyObject[] args, PyDict kwargs) {
    return Calls.withDict(self.required(), args, kwargs);
  }
}
