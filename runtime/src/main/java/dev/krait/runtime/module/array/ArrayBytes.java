package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** The methods of {@code array} about its representation: bytes, text, files and pickles. */
@Exposed("array")
final class ArrayBytes {
  private static final int BLOCK = 64 * 1024;
  private static final int PROTOCOL_WITH_BYTES = 3;

  private ArrayBytes() {}

  @Getter(value = "typecode", doc = "the character that names the kind of the elements")
  static PyObject typeCode(PyArray self) {
    return PyStr.of(String.valueOf(self.kind().code()));
  }

  @Getter(value = "itemsize", doc = "how many bytes an element has")
  static PyObject itemSize(PyArray self) {
    return PyInt.of(self.kind().size());
  }

  @Method(value = "buffer_info(self, /)", doc = "A number for the memory, and the length.")
  static PyObject bufferInfo(PyArray self) {
    // Java's memory has no address: the number tells arrays apart, no more.
    return PyTuple.of(PyInt.of(Identities.of(self)), PyInt.of(self.size()));
  }

  @Method(value = "byteswap(self, /)", doc = "Turn the bytes of each element around.")
  static void byteSwap(PyArray self) {
    synchronized (self) {
      swap(self.memory(), self.byteCount(), self.kind().size());
    }
  }

  static void swap(byte[] bytes, int count, int width) {
    for (int at = 0; at < count; at += width) {
      for (int low = at, high = at + width - 1; low < high; low++, high--) {
        byte swapped = bytes[low];
        bytes[low] = bytes[high];
        bytes[high] = swapped;
      }
    }
  }

  // ---- bytes and text ----

  @Method(value = "tobytes(self, /)", doc = "The memory as bytes.")
  static PyObject toBytes(PyArray self) {
    return PyBytes.of(self.copyBytes());
  }

  @Method(value = "frombytes(self, buffer, /)", doc = "Add elements, given as bytes.")
  static void fromBytes(PyArray self, PyObject buffer) {
    BufferView view = Buffers.openOrNull(buffer);
    if (view != null && view.itemSize() != 1) {
      throw Errors.typeError("a bytes-like object is required");
    }
    byte[] bytes = Buffers.bytes(buffer);
    if (bytes.length % self.kind().size() != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    self.appendBytes(bytes);
  }

  private static void requireText(PyArray self, String method) {
    if (!self.kind().isText()) {
      throw Errors.valueError(method + "() may only be called on unicode type arrays ('u' or 'w')");
    }
  }

  @Method(value = "tounicode(self, /)", doc = "The characters as a str.")
  static PyObject toUnicode(PyArray self) {
    requireText(self, "tounicode");
    return ElementKind.text(self.memory(), 0, self.size());
  }

  @Method(value = "fromunicode(self, ustr, /)", doc = "Add the characters of a str.")
  static void fromUnicode(PyArray self, PyObject text) {
    if (!(text instanceof StrLayout given)) {
      throw Errors.typeError("fromunicode() argument must be str, not " + text.type().name());
    }
    requireText(self, "fromunicode");
    int[] characters = given.exact().codePoints();
    byte[] bytes = new byte[characters.length * self.kind().size()];
    for (int i = 0; i < characters.length; i++) {
      self.kind().put(bytes, i * self.kind().size(), characters[i]);
    }
    self.appendBytes(bytes);
  }

  // ---- files ----

  @Method(value = "tofile(self, f, /)", doc = "Write the memory to a binary file.")
  static void toFile(PyArray self, PyObject file) {
    byte[] bytes = self.copyBytes();
    for (int at = 0; at < bytes.length; at += BLOCK) {
      int end = Math.min(bytes.length, at + BLOCK);
      file.attr("write").call1(PyBytes.of(Arrays.copyOfRange(bytes, at, end)));
    }
  }

  @Method(value = "fromfile(self, f, n, /)", doc = "Add elements read from a binary file.")
  static void fromFile(PyArray self, PyObject file, PyObject n) {
    long count = Index.toLong(n);
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    if (count > Long.MAX_VALUE / self.kind().size()) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    long wanted = count * self.kind().size();
    PyObject read = file.attr("read").call1(PyInt.of(wanted));
    if (!(read instanceof BytesLayout bytes)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    fromBytes(self, read);
    if (bytes.size() != wanted) {
      throw Errors.of(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
    }
  }

  // ---- pickles ----

  @Method(value = "__reduce_ex__(self, value, /)", doc = "Return state information for pickling.")
  static PyObject reduce(PyArray self, PyObject value) {
    if (!(value instanceof IntLayout protocol)) {
      throw badProtocol();
    }
    PyObject dict = self.instanceDict();
    PyObject state = dict == null ? PyNone.NONE : dict;
    PyObject code = typeCode(self);
    if (protocol.isLong() && protocol.longValue() < PROTOCOL_WITH_BYTES) {
      return PyTuple.of(self.type(), PyTuple.of(code, ArrayMethods.toList(self)), state);
    }
    PyObject format = PyInt.of(self.kind().machineFormat());
    return PyTuple.of(
        Imports.importModule("array").attr("_array_reconstructor"),
        PyTuple.of(self.type(), code, format, toBytes(self)),
        state);
  }

  private static PyException badProtocol() {
    return Errors.typeError("__reduce_ex__ argument should be an integer");
  }
}
