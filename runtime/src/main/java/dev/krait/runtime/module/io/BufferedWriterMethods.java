package dev.krait.runtime.module.io;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** What is {@code io.BufferedWriter}'s own. */
@Exposed("_io.BufferedWriter")
final class BufferedWriterMethods {
  private BufferedWriterMethods() {}

  @Method("__init__(self, raw, buffer_size=131072)")
  static void init(Buffered self, PyObject raw, PyObject size) {
    self.detach();
    Streams.requireWritable(raw);
    BufferedCommonMethods.init(self, raw, size);
  }
}
