package dev.krait.runtime.module.io;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** What is {@code io.BufferedRandom}'s own. */
@Exposed("_io.BufferedRandom")
final class BufferedRandomMethods {
  private BufferedRandomMethods() {}

  @Method("__init__(self, raw, buffer_size=131072)")
  static void init(Buffered self, PyObject raw, PyObject size) {
    self.detach();
    Streams.requireSeekable(raw);
    Streams.requireReadable(raw);
    Streams.requireWritable(raw);
    BufferedCommonMethods.init(self, raw, size);
  }
}
