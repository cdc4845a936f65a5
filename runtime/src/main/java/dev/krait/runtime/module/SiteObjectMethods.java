package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code exit}, {@code help} and their like. */
@Exposed("_sitebuiltins.object")
final class SiteObjectMethods {
  private SiteObjectMethods() {}

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(SiteObject self, PyObject[] args, PyDict keywords) {
    return self.callN(args, PyObject.NO_NAMES);
  }

  @Method("__repr__(self, /)")
  static PyObject repr(SiteObject self) {
    return self.repr();
  }
}
