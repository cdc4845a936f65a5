package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code list}. */
@Exposed("list")
final class ListMethods {
  private ListMethods() {}

  @Method(value = "append(self, object, /)", doc = "Append object to the end of the list.")
  static void append(ListLayout self, PyObject value) {
    self.append(value);
  }

  @Method(value = "__len__(self, /)", doc = "Return len(self).")
  static int len(ListLayout self) {
    return self.size();
  }
}
