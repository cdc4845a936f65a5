package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The text that a program gives line by line, fetched when it is needed. */
final class LineReader {
  private final PyObject readLine;
  private final PyObject encoding;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private boolean over;
  private final BitSet added = new BitSet();

  /**
   * @param encoding of the bytes that {@code readLine} gives; null if it gives strings
   */
  LineReader(PyObject readLine, PyObject encoding) {
    this.readLine = readLine;
    this.encoding = encoding;
  }

  /** The character at an index; 0 at the end. */
  char at(int index) {
    while (index >= text.length()) {
      if (!fetch()) {
        return 0;
      }
    }
    return text.charAt(index);
  }

  /** Whether there is no character at the index. */
  boolean isEnd(int index) {
    while (index >= text.length()) {
      if (!fetch()) {
        return true;
      }
    }
    return false;
  }

  private boolean fetch() {
    if (over) {
      return false;
    }
    String line = read();
    if (line.isEmpty()) {
      over = true;
      return false;
    }
    if (line.indexOf('\0') >= 0) {
      starts.add(text.length());
      text.append(line, 0, line.indexOf('\0'));
      over = true;
      throw TokenErrors.syntax(
          ExceptionTypes.SYNTAX_ERROR,
          "source code cannot contain null bytes",
          starts.size(),
          0,
          line.substring(0, line.indexOf('\0')));
    }
    starts.add(text.length());
    text.append(line);
    if (!line.endsWith("\n")) {
      added.set(text.length());
      text.append('\n');
    }
    return true;
  }

  private String read() {
    PyObject line;
    try {
      line = readLine.call0();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        return "";
      }
      throw e;
    }
    if (encoding == null) {
      if (line instanceof StrLayout string) {
        return string.exact().toString();
      }
      throw Errors.typeError("readline() returned a non-string object");
    }
    if (!(line instanceof BytesLike)) {
      throw Errors.typeError("readline() returned a non-bytes object");
    }
    return line.attr("decode").call2(encoding, PyStr.of("replace")).toString();
  }

  /** Whether the end of the line at an index is not in the source. */
  boolean isAdded(int newline) {
    return added.get(newline);
  }

  /** The number of the line that an index is in, from 1. */
  int line(int index) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (starts.get(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  int lineCount() {
    return starts.size();
  }

  /** Where a line begins. */
  int start(int line) {
    return line <= starts.size() ? starts.get(line - 1) : text.length();
  }

  /** How many characters of its line stand before an index. */
  int column(int index) {
    return text.codePointCount(start(line(index)), index);
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  /** The lines from one to another, as they were read. */
  String lines(int first, int last) {
    int end = last < starts.size() ? starts.get(last) : text.length();
    if (end > 0 && isAdded(end - 1)) {
      end--;
    }
    return first > starts.size() ? "" : text.substring(start(first), Math.max(end, start(first)));
  }
}
