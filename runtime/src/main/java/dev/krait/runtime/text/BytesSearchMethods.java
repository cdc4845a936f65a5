package dev.krait.runtime.text;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** The methods of {@code bytes} and {@code bytearray} that search and replace. */
@Exposed("bytes")
final class BytesSearchMethods {
  private BytesSearchMethods() {}

  @Method("find(self, sub, start=None, end=None, /)")
  static int find(BytesLike self, PyObject sub, PyObject start, PyObject end) {
    int size = self.size();
    int from = StrArguments.start(start, size);
    int to = StrArguments.end(end, size);
    return ByteSearch.find(self.array(), part(self, sub), from, to);
  }

  private static byte[] part(BytesLike self, PyObject sub) {
    return sub instanceof BytesLike bytes
        ? bytes.copyBytes()
        : self.lending(() -> BytesArguments.part(sub));
  }

  @Method("rfind(self, sub, start=None, end=None, /)")
  static int findLast(BytesLike self, PyObject sub, PyObject start, PyObject end) {
    int size = self.size();
    int from = StrArguments.start(start, size);
    int to = StrArguments.end(end, size);
    return ByteSearch.findLast(self.array(), part(self, sub), from, to);
  }

  @Method("index(self, sub, start=None, end=None, /)")
  static int index(BytesLike self, PyObject sub, PyObject start, PyObject end) {
    return found(find(self, sub, start, end));
  }

  @Method("rindex(self, sub, start=None, end=None, /)")
  static int indexOfLast(BytesLike self, PyObject sub, PyObject start, PyObject end) {
    return found(findLast(self, sub, start, end));
  }

  private static int found(int index) {
    if (index < 0) {
      throw Errors.valueError("subsection not found");
    }
    return index;
  }

  @Method("count(self, sub, start=None, end=None, /)")
  static int count(BytesLike self, PyObject sub, PyObject start, PyObject end) {
    int size = self.size();
    int from = StrArguments.start(start, size);
    int to = StrArguments.end(end, size);
    return ByteSearch.count(self.array(), part(self, sub), from, to);
  }

  @Method("startswith(self, prefix, start=None, end=None, /)")
  static boolean startsWith(BytesLike self, PyObject prefix, PyObject start, PyObject end) {
    return hasAffix(self, prefix, start, end, true);
  }

  @Method("endswith(self, suffix, start=None, end=None, /)")
  static boolean endsWith(BytesLike self, PyObject suffix, PyObject start, PyObject end) {
    return hasAffix(self, suffix, start, end, false);
  }

  private static boolean hasAffix(
      BytesLike self, PyObject affix, PyObject start, PyObject end, boolean atStart) {
    int size = self.size();
    int from = StrArguments.start(start, size);
    int to = StrArguments.end(end, size);
    if (affix instanceof TupleLayout several) {
      for (PyObject each : several.items()) {
        if (ByteSearch.hasAffix(self.array(), Buffers.bytes(each), from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    byte[] single = Buffers.bytesOrNull(affix);
    if (single == null) {
      throw Errors.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + affix.type().name());
    }
    return ByteSearch.hasAffix(self.array(), single, from, to, atStart);
  }

  @Method("removeprefix(self, prefix, /)")
  static PyObject removePrefix(BytesLike self, PyObject prefix) {
    byte[] affix = Buffers.bytes(prefix);
    int size = self.size();
    boolean has = ByteSearch.hasAffix(self.array(), affix, 0, size, true);
    return has
        ? self.make(Arrays.copyOfRange(self.array(), affix.length, size))
        : self.make(self.copyBytes());
  }

  @Method("removesuffix(self, suffix, /)")
  static PyObject removeSuffix(BytesLike self, PyObject suffix) {
    byte[] affix = Buffers.bytes(suffix);
    int size = self.size();
    boolean has = ByteSearch.hasAffix(self.array(), affix, 0, size, false);
    return self.make(Arrays.copyOf(self.array(), has ? size - affix.length : size));
  }

  @Method("replace(self, old, new, count=-1, /)")
  static PyObject replace(BytesLike self, PyObject old, PyObject by, PyObject count) {
    byte[] before = Buffers.bytes(old);
    byte[] after = Buffers.bytes(by);
    int times = StrArguments.size(count, -1);
    int size = self.size();
    return self.make(ByteSearch.replace(self.array(), size, before, after, times));
  }
}
