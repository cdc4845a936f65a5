package dev.krait.runtime.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Searching and replacing in bytes; indices are within the bounds unless said otherwise. */
final class ByteSearch {
  private ByteSearch() {}

  /** Where a part first stands between two indices, or -1; {@code start} may be beyond the end. */
  static int find(byte[] bytes, byte[] part, int start, int end) {
    int length = part.length;
    if (length == 0) {
      return start <= end ? start : -1;
    }
    if (LinearSearch.pays(end - start, length)) {
      return LinearSearch.find(bytes, part, start, end);
    }
    byte first = part[0];
    int last = end - length;
    for (int i = start; i <= last; i++) {
      if (bytes[i] == first && matches(bytes, part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a part last stands between two indices, or -1; {@code start} may be beyond the end. */
  static int findLast(byte[] bytes, byte[] part, int start, int end) {
    for (int i = end - part.length; i >= start; i--) {
      if (matches(bytes, part, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, byte[] part, int at) {
    return Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
  }

  /** How often a part stands between two indices, without overlap. */
  static int count(byte[] bytes, byte[] part, int start, int end) {
    if (start > end) {
      return 0;
    }
    if (part.length == 0) {
      return end - start + 1;
    }
    int count = 0;
    for (int at = find(bytes, part, start, end); at >= 0; count++) {
      at = find(bytes, part, at + part.length, end);
    }
    return count;
  }

  /** Whether what is between two indices starts (or ends) with a part. */
  static boolean hasAffix(byte[] bytes, byte[] affix, int start, int end, boolean atStart) {
    if (end - start < affix.length || start > end) {
      return false;
    }
    return matches(bytes, affix, atStart ? start : end - affix.length);
  }

  /** {@code bytes.replace(old, new, count)}; a negative count is none. */
  static byte[] replace(byte[] bytes, int size, byte[] old, byte[] by, int count) {
    int left = count < 0 ? Integer.MAX_VALUE : count;
    ByteArrayOutputStream out = new ByteArrayOutputStream(size + 16);
    int done = 0;
    if (old.length == 0) {
      for (; left > 0 && done <= size; left--) {
        out.writeBytes(by);
        if (done < size) {
          out.write(bytes[done]);
        }
        done++;
      }
      done = Math.min(done, size);
    } else {
      int at = find(bytes, old, 0, size);
      for (; at >= 0 && left > 0; left--) {
        out.write(bytes, done, at - done);
        out.writeBytes(by);
        done = at + old.length;
        at = find(bytes, old, done, size);
      }
    }
    out.write(bytes, done, size - done);
    return out.toByteArray();
  }
}
