package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyMappingProxy;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The methods of all views of dicts. */
@Exposed("dict_keys")
final class DictViewMethods {
  private DictViewMethods() {}

  @Method("__repr__(self, /)")
  static PyStr repr(DictView self) {
    return self.repr();
  }

  @Method("__iter__(self, /)")
  static PyObject iter(DictView self) {
    return self.iter();
  }

  @Method("__len__(self, /)")
  static int len(DictView self) {
    return self.dict.size;
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(DictView self) {
    return self.reversed();
  }

  @Getter(value = "mapping", doc = "dictionary that this view refers to")
  static PyObject mapping(DictView self) {
    return PyMappingProxy.of(self.dict);
  }
}
