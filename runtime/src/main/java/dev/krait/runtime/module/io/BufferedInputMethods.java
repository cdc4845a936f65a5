package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BufferView;

/** The methods of buffered files that read. */
@Exposed("_io.BufferedReader")
final class BufferedInputMethods {
  private BufferedInputMethods() {}

  @Method("read(self, size=-1, /)")
  static PyObject read(Buffered self, PyObject size) {
    long count = Streams.size(size);
    if (count < -1) {
      throw Errors.valueError("read length must be non-negative or -1");
    }
    self.requireOpen("read");
    BufferedInput input = self.reading();
    return count < 0 ? input.readAll() : input.read((int) Math.min(count, Integer.MAX_VALUE - 8));
  }

  @Method("read1(self, size=-1, /)")
  static PyObject readOnce(Buffered self, PyObject size) {
    long count = size == null ? -1 : Index.toLong(size);
    self.requireOpen("read");
    return self.reading()
        .readOnce(count < 0 ? self.bufferSize() : (int) Math.min(count, Integer.MAX_VALUE - 8));
  }

  @Method("peek(self, size=0, /)")
  static PyObject peek(Buffered self, PyObject size) {
    if (size != null) {
      Index.toLong(size);
    }
    self.requireOpen("peek");
    return self.reading().peek();
  }

  @Method("readinto(self, buffer, /)")
  static PyObject readInto(Buffered self, PyObject buffer) {
    return into(self, Memory.writable("readinto", buffer), false);
  }

  @Method("readinto1(self, buffer, /)")
  static PyObject readIntoOnce(Buffered self, PyObject buffer) {
    return into(self, Memory.writable("readinto1", buffer), true);
  }

  private static PyObject into(Buffered self, BufferView view, boolean once) {
    self.requireOpen("readinto");
    int count =
        view.fill(
            view.offset(),
            view.byteCount(),
            (into, start, most) -> self.reading().readInto(into, start, most, once));
    return count < 0 ? PyNone.NONE : PyInt.of(count);
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(Buffered self, PyObject size) {
    long limit = Streams.size(size);
    self.requireOpen("readline");
    return self.reading().readLine(limit);
  }

  @Method("__next__(self, /)")
  static PyObject next(Buffered self) {
    if (self.type().isHeapType()) {
      return Streams.lineOrStop(Streams.call(self, "readline"));
    }
    return BuiltinsIteration.nextOrRaise(self);
  }
}
