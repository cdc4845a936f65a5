package dev.krait.runtime.module.testinternalcapi;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sys.Frames;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;

/** How objects are kept, and how deep calls are. */
@Exposed(value = "_testinternalcapi", module = true)
final class InstanceFunctions {
  private InstanceFunctions() {}

  @Method(value = "get_recursion_depth()", doc = "How many Python functions are running.")
  static long recursionDepth() {
    return Frames.depth();
  }

  @Method(
      value = "has_inline_values(obj, /)",
      doc = "Whether the attributes stand in the object itself rather than in a dictionary.")
  static boolean hasInlineValues(PyObject object) {
    PyInstance part = object.instance();
    return part != null && part == object && part.hasOwnAttrs() && !part.isDictMode();
  }
}
