package dev.krait.runtime.text;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Taking strings apart and joining them. */
final class StrSplit {
  private StrSplit() {}

  /** {@code text.split(None, limit)}; a negative limit is none. */
  static PyList words(PyStr text, int limit) {
    PyList result = new PyList();
    int length = text.length();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    RepeatedWords repeated = RepeatedWords.of(text);
    int at = skipSpace(text, 0, length);
    while (at < length) {
      if (left-- == 0) {
        result.append(text.substring(at, length));
        break;
      }
      int start = at;
      if (repeated == null) {
        at = skipWord(text, at, length);
        result.append(text.substring(start, at));
      } else {
        at = repeated.endOfWord(at);
        result.append(repeated.word(start, at));
      }
      at = skipSpace(text, at, length);
    }
    return result;
  }

  private static int skipSpace(PyStr text, int from, int length) {
    String characters = text.bmp();
    int at = from;
    if (characters == null) {
      int[] wide = text.wide();
      while (at < length && Characters.isSpace(wide[at])) {
        at++;
      }
    } else {
      while (at < length && Characters.isSpace(characters.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static int skipWord(PyStr text, int from, int length) {
    String characters = text.bmp();
    int at = from;
    if (characters == null) {
      int[] wide = text.wide();
      while (at < length && !Characters.isSpace(wide[at])) {
        at++;
      }
    } else {
      while (at < length && !Characters.isSpace(characters.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** {@code text.rsplit(None, limit)}; a negative limit is none. */
  static PyList lastWords(PyStr text, int limit) {
    List<PyObject> result = new ArrayList<>();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    int end = trimmedEnd(text, text.length());
    while (end > 0) {
      if (left-- == 0) {
        result.add(text.substring(0, end));
        break;
      }
      int start = end;
      while (start > 0 && !Characters.isSpace(text.codePointAt(start - 1))) {
        start--;
      }
      result.add(text.substring(start, end));
      end = trimmedEnd(text, start);
    }
    return reversed(result);
  }

  private static int trimmedEnd(PyStr text, int from) {
    int end = from;
    while (end > 0 && Characters.isSpace(text.codePointAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static PyList reversed(List<PyObject> items) {
    Collections.reverse(items);
    return new PyList(items.toArray(PyObject.NO_ARGS));
  }

  /** {@code text.split(separator, limit)}; a negative limit is none. */
  static PyList split(PyStr text, PyStr separator, int limit) {
    requireSeparator(separator);
    PyList result = new PyList();
    int length = text.length();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    RepeatedWords repeated = RepeatedWords.of(text);
    int done = 0;
    while (left-- > 0) {
      int at = StrSearch.find(text, separator, done, length);
      if (at < 0) {
        break;
      }
      result.append(repeated == null ? text.substring(done, at) : repeated.substring(done, at));
      done = at + separator.length();
    }
    result.append(text.substring(done, length));
    return result;
  }

  /** {@code text.rsplit(separator, limit)}; a negative limit is none. */
  static PyList splitFromEnd(PyStr text, PyStr separator, int limit) {
    requireSeparator(separator);
    List<PyObject> result = new ArrayList<>();
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    int end = text.length();
    while (left-- > 0) {
      int at = StrSearch.findLast(text, separator, 0, end);
      if (at < 0) {
        break;
      }
      result.add(text.substring(at + separator.length(), end));
      end = at;
    }
    result.add(text.substring(0, end));
    return reversed(result);
  }

  static void requireSeparator(PyStr separator) {
    if (separator.length() == 0) {
      throw Errors.valueError("empty separator");
    }
  }

  /** {@code text.splitlines(keepEnds)}. */
  static PyList lines(PyStr text, boolean keepEnds) {
    PyList result = new PyList();
    int length = text.length();
    String characters = text.bmp();
    int at = 0;
    while (at < length) {
      int start = at;
      if (characters != null) {
        while (at < length && !Characters.isLineBreak(characters.charAt(at))) {
          at++;
        }
      } else {
        while (at < length && !Characters.isLineBreak(text.codePointAt(at))) {
          at++;
        }
      }
      int end = at;
      if (at < length) {
        boolean pair =
            text.codePointAt(at) == '\r' && at + 1 < length && text.codePointAt(at + 1) == '\n';
        at += pair ? 2 : 1;
      }
      result.append(text.substring(start, keepEnds ? at : end));
    }
    return result;
  }

  /** Removes white space, or the given characters if not null, from one end or both. */
  static PyStr strip(PyStr text, PyStr characters, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && isStripped(text.codePointAt(start), characters)) {
      start++;
    }
    while (right && start < end && isStripped(text.codePointAt(end - 1), characters)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isStripped(int c, PyStr characters) {
    if (characters == null) {
      return Characters.isSpace(c);
    }
    for (int i = 0; i < characters.length(); i++) {
      if (characters.codePointAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** {@code separator.join(iterable)}. */
  static PyStr join(PyStr separator, PyObject iterable) {
    if (iterable instanceof TupleLayout tuple) {
      PyObject[] items = tuple.items();
      return join(separator, items, items.length);
    }
    PyObject[] items = new PyObject[16];
    int size = 0;
    if (iterable instanceof ListLayout list) {
      items = new PyObject[list.size()];
      for (; size < items.length && size < list.size(); size++) {
        items[size] = list.get(size);
      }
      return join(separator, items, size);
    }
    PyObject iterator = iterator(iterable);
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = each;
    }
    return join(separator, items, size);
  }

  private static PyObject iterator(PyObject iterable) {
    try {
      return iterable.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("can only join an iterable");
      }
      throw e;
    }
  }

  private static PyStr join(PyStr separator, PyObject[] items, int size) {
    if (size == 1 && items[0] instanceof PyStr only) {
      return only;
    }
    long length = (long) separator.length() * Math.max(0, size - 1);
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof StrLayout item)) {
        throw Errors.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type().name() + " found");
      }
      length += item.exact().length();
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    PyStr joined = joinBytes(separator, items, size, (int) length);
    if (joined != null) {
      return joined;
    }
    TextBuilder out = new TextBuilder((int) length);
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(((StrLayout) items[i]).exact());
    }
    return out.toStr();
  }

  /** The items behind one another if all characters have 8 bits, else null. */
  private static PyStr joinBytes(PyStr separator, PyObject[] items, int size, int length) {
    byte[] bytes = new byte[length];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        at = put(separator, bytes, at);
      }
      at = at < 0 ? at : put(((StrLayout) items[i]).exact(), bytes, at);
      if (at < 0) {
        return null;
      }
    }
    return PyStr.ofBmp(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** Where the text ends that is written at an index; -1 if a character has more than 8 bits. */
  @SuppressWarnings("deprecation") // the one way to copy characters of 8 bits into a given array
  private static int put(PyStr text, byte[] to, int at) {
    if (text.isShort()) {
      text.write(to, at);
    } else {
      String characters = text.bmp();
      if (characters == null || !PyStr.isBelow(characters, 256)) {
        return -1;
      }
      characters.getBytes(0, characters.length(), to, at);
    }
    return at + text.length();
  }
}
