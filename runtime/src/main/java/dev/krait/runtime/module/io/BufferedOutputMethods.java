package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of buffered files that write. */
@Exposed("_io.BufferedWriter")
final class BufferedOutputMethods {
  private BufferedOutputMethods() {}

  @Method("write(self, buffer, /)")
  static long write(Buffered self, PyObject buffer) {
    self.raw();
    byte[] bytes = Memory.bytes(buffer);
    if (self.isClosed()) {
      throw Errors.valueError("write to closed file");
    }
    self.writing().write(bytes, bytes.length);
    return bytes.length;
  }
}
