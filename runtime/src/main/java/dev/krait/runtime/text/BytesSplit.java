package dev.krait.runtime.text;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Taking bytes apart and joining them. */
final class BytesSplit {
  private BytesSplit() {}

  private static BytesLike part(BytesLike self, byte[] bytes, int from, int to) {
    return self.make(Arrays.copyOfRange(bytes, from, to));
  }

  /** {@code self.split(None, limit)}; a negative limit is none. */
  static PyList words(BytesLike self, int limit) {
    int size = self.size();
    byte[] bytes = self.array();
    PyList result = new PyList();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    int at = 0;
    while (true) {
      while (at < size && BytesArguments.isSpace(bytes[at])) {
        at++;
      }
      if (at == size) {
        return result;
      }
      if (left-- == 0) {
        result.append(part(self, bytes, at, size));
        return result;
      }
      int start = at;
      while (at < size && !BytesArguments.isSpace(bytes[at])) {
        at++;
      }
      result.append(part(self, bytes, start, at));
    }
  }

  /** {@code self.rsplit(None, limit)}; a negative limit is none. */
  static PyList lastWords(BytesLike self, int limit) {
    int end = self.size();
    byte[] bytes = self.array();
    List<PyObject> result = new ArrayList<>();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    while (true) {
      while (end > 0 && BytesArguments.isSpace(bytes[end - 1])) {
        end--;
      }
      if (end == 0) {
        return reversed(result);
      }
      if (left-- == 0) {
        result.add(part(self, bytes, 0, end));
        return reversed(result);
      }
      int start = end;
      while (start > 0 && !BytesArguments.isSpace(bytes[start - 1])) {
        start--;
      }
      result.add(part(self, bytes, start, end));
      end = start;
    }
  }

  private static PyList reversed(List<PyObject> items) {
    Collections.reverse(items);
    return new PyList(items.toArray(PyObject.NO_ARGS));
  }

  /** {@code self.split(separator, limit)}; a negative limit is none. */
  static PyList split(BytesLike self, byte[] separator, int limit) {
    requireSeparator(separator);
    int size = self.size();
    byte[] bytes = self.array();
    PyList result = new PyList();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    int done = 0;
    while (left-- > 0) {
      int at = ByteSearch.find(bytes, separator, done, size);
      if (at < 0) {
        break;
      }
      result.append(part(self, bytes, done, at));
      done = at + separator.length;
    }
    result.append(part(self, bytes, done, size));
    return result;
  }

  /** {@code self.rsplit(separator, limit)}; a negative limit is none. */
  static PyList splitFromEnd(BytesLike self, byte[] separator, int limit) {
    requireSeparator(separator);
    int end = self.size();
    byte[] bytes = self.array();
    List<PyObject> result = new ArrayList<>();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    while (left-- > 0) {
      int at = ByteSearch.findLast(bytes, separator, 0, end);
      if (at < 0) {
        break;
      }
      result.add(part(self, bytes, at + separator.length, end));
      end = at;
    }
    result.add(part(self, bytes, 0, end));
    return reversed(result);
  }

  static void requireSeparator(byte[] separator) {
    if (separator.length == 0) {
      throw Errors.valueError("empty separator");
    }
  }

  /** {@code self.splitlines(keepEnds)}. */
  static PyList lines(BytesLike self, boolean keepEnds) {
    int size = self.size();
    byte[] bytes = self.array();
    PyList result = new PyList();
    int at = 0;
    while (at < size) {
      int start = at;
      while (at < size && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      int end = at;
      if (at < size) {
        at += bytes[at] == '\r' && at + 1 < size && bytes[at + 1] == '\n' ? 2 : 1;
      }
      result.append(part(self, bytes, start, keepEnds ? at : end));
    }
    return result;
  }

  /** Removes white space, or the given bytes if not null, from one end or both. */
  static BytesLike strip(BytesLike self, byte[] stripped, boolean left, boolean right) {
    int end = self.size();
    byte[] bytes = self.array();
    int start = 0;
    int size = end;
    while (left && start < end && isStripped(bytes[start], stripped)) {
      start++;
    }
    while (right && start < end && isStripped(bytes[end - 1], stripped)) {
      end--;
    }
    return end - start == size && self instanceof PyBytes ? self : part(self, bytes, start, end);
  }

  private static boolean isStripped(byte c, byte[] stripped) {
    if (stripped == null) {
      return BytesArguments.isSpace(c);
    }
    for (byte each : stripped) {
      if (each == c) {
        return true;
      }
    }
    return false;
  }

  /** {@code self.join(iterable)}. */
  static BytesLike join(BytesLike self, PyObject iterable) {
    if (!(self instanceof ByteArrayLayout array)) {
      return joined(self, items(iterable));
    }
    array.acquire();
    try {
      return joined(self, items(iterable));
    } finally {
      array.release();
    }
  }

  private static BytesLike joined(BytesLike self, PyObject[] items) {
    if (items.length == 1 && items[0] instanceof PyBytes && self instanceof BytesLayout) {
      return (PyBytes) items[0];
    }
    byte[] separator = Buffers.bytesOrNull(self);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < items.length; i++) {
      byte[] item = Buffers.bytesOrNull(items[i]);
      if (item == null) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items[i].type().name()
                + " found");
      }
      if (i > 0) {
        out.writeBytes(separator);
      }
      out.writeBytes(item);
    }
    return self.make(out.toByteArray());
  }

  private static PyObject[] items(PyObject iterable) {
    if (iterable instanceof TupleLayout tuple) {
      return tuple.items();
    }
    List<PyObject> items = new ArrayList<>();
    if (iterable instanceof ListLayout list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(list.get(i));
      }
      return items.toArray(PyObject.NO_ARGS);
    }
    PyObject iterator;
    try {
      iterator = iterable.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("can only join an iterable");
      }
      throw e;
    }
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      items.add(each);
    }
    return items.toArray(PyObject.NO_ARGS);
  }
}
