package dev.krait.runtime.module.sre;

import dev.krait.runtime.module.sre.engine.Matcher;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Goes through a text from match to match, as {@code finditer} does. */
final class Search {
  final PyPattern pattern;
  final SreText text;
  final int from;
  final int to;
  private final Matcher matcher;
  private int next;
  private int start;
  private int end;
  private boolean mustAdvance;
  private boolean over;

  Search(PyPattern pattern, PyObject string, PyObject position, PyObject endPosition) {
    this.pattern = pattern;
    this.text = pattern.open(string);
    this.from = position == null ? 0 : clip(position, text.length());
    this.to = endPosition == null ? text.length() : clip(endPosition, text.length());
    this.matcher = pattern.matcher(text, to);
    this.next = from;
  }

  private static int clip(PyObject position, int length) {
    return (int) Math.max(0, Math.min(length, Index.toLong(position)));
  }

  /** Finds the next match; false if there is none. */
  boolean find() {
    if (over || next > to) {
      return false;
    }
    start = matcher.search(next, mustAdvance);
    return advance(start < 0 ? -1 : matcher.found());
  }

  /** Matches where the last match ended. */
  boolean matchHere() {
    if (over || next > to) {
      return false;
    }
    start = next;
    return advance(matcher.match(start, mustAdvance ? start : -1));
  }

  /** Matches all of the text. */
  boolean matchAll() {
    matcher.setWholeText(true);
    return matchHere();
  }

  private boolean advance(int found) {
    if (found < 0) {
      over = true;
      return false;
    }
    end = found;
    mustAdvance = start == end;
    next = end;
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What the match is, or nothing where the group has none. */
  PyObject group(int number, PyObject nothing) {
    if (number == 0) {
      return text.slice(start, end);
    }
    int first = matcher.mark(2 * number - 2);
    int last = matcher.mark(2 * number - 1);
    return first < 0 || last < first ? nothing : text.slice(first, last);
  }

  PyMatch match() {
    int[] marks = matcher.groups();
    int[] spans = new int[marks.length + 2];
    spans[0] = start;
    spans[1] = end;
    for (int i = 0; i < marks.length; i += 2) {
      boolean set = marks[i] >= 0 && marks[i + 1] >= marks[i];
      spans[i + 2] = set ? marks[i] : -1;
      spans[i + 3] = set ? marks[i + 1] : -1;
    }
    return new PyMatch(pattern, text, spans, matcher.lastGroup(), from, to);
  }
}
