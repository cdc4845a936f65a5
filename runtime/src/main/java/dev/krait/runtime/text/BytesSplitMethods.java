package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** The methods of {@code bytes} and {@code bytearray} that take them apart and join them. */
@Exposed("bytes")
final class BytesSplitMethods {
  private BytesSplitMethods() {}

  @Method("split(self, /, sep=None, maxsplit=-1)")
  static PyObject split(BytesLike self, PyObject separator, PyObject limit) {
    int times = StrArguments.size(limit, -1);
    return StrArguments.isAbsent(separator)
        ? BytesSplit.words(self, times)
        : BytesSplit.split(self, self.lending(() -> Buffers.bytes(separator)), times);
  }

  @Method("rsplit(self, /, sep=None, maxsplit=-1)")
  static PyObject splitFromEnd(BytesLike self, PyObject separator, PyObject limit) {
    int times = StrArguments.size(limit, -1);
    return StrArguments.isAbsent(separator)
        ? BytesSplit.lastWords(self, times)
        : BytesSplit.splitFromEnd(self, self.lending(() -> Buffers.bytes(separator)), times);
  }

  @Method("splitlines(self, /, keepends=False)")
  static PyObject splitLines(BytesLike self, PyObject keepEnds) {
    return BytesSplit.lines(self, keepEnds != null && keepEnds.isTrue());
  }

  @Method("partition(self, sep, /)")
  static PyObject partition(BytesLike self, PyObject separator) {
    byte[] wanted = Buffers.bytes(separator);
    BytesSplit.requireSeparator(wanted);
    int size = self.size();
    int at = ByteSearch.find(self.array(), wanted, 0, size);
    return at < 0
        ? PyTuple.of(unchanged(self), empty(self), empty(self))
        : parted(self, separator, at, wanted, size);
  }

  @Method("rpartition(self, sep, /)")
  static PyObject partitionFromEnd(BytesLike self, PyObject separator) {
    byte[] wanted = Buffers.bytes(separator);
    BytesSplit.requireSeparator(wanted);
    int size = self.size();
    int at = ByteSearch.findLast(self.array(), wanted, 0, size);
    return at < 0
        ? PyTuple.of(empty(self), empty(self), unchanged(self))
        : parted(self, separator, at, wanted, size);
  }

  private static PyTuple parted(
      BytesLike self, PyObject separator, int at, byte[] wanted, int size) {
    byte[] bytes = self.array();
    return PyTuple.of(
        self.make(Arrays.copyOf(bytes, at)),
        self instanceof BytesLayout ? separator : self.make(wanted.clone()),
        self.make(Arrays.copyOfRange(bytes, at + wanted.length, size)));
  }

  private static BytesLike unchanged(BytesLike self) {
    return self instanceof BytesLayout ? self : self.make(self.copyBytes());
  }

  private static BytesLike empty(BytesLike self) {
    return self.make(new byte[0]);
  }

  @Method("strip(self, bytes=None, /)")
  static PyObject strip(BytesLike self, PyObject stripped) {
    return BytesSplit.strip(self, bytesOrNull(stripped), true, true);
  }

  @Method("lstrip(self, bytes=None, /)")
  static PyObject stripLeft(BytesLike self, PyObject stripped) {
    return BytesSplit.strip(self, bytesOrNull(stripped), true, false);
  }

  @Method("rstrip(self, bytes=None, /)")
  static PyObject stripRight(BytesLike self, PyObject stripped) {
    return BytesSplit.strip(self, bytesOrNull(stripped), false, true);
  }

  private static byte[] bytesOrNull(PyObject value) {
    return StrArguments.isAbsent(value) ? null : Buffers.bytes(value);
  }

  @Method("join(self, iterable_of_bytes, /)")
  static PyObject join(BytesLike self, PyObject iterable) {
    return BytesSplit.join(self, iterable);
  }
}
