package dev.krait.runtime.module.sre;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code re.Match}. */
public final class PyMatch extends PyObject {
  /** {@code re.Match}. */
  public static final PyType TYPE =
      PyType.builtin("re.Match", PyType.OBJECT, false, new MatchMethodsTable())
          .withDoc(
              "The result of re.match() and re.search().\n"
                  + "Match objects always have a boolean value of True.");

  private final PyPattern pattern;
  private final SreText text;
  private final int[] spans;
  private final int lastIndex;
  private final int from;
  private final int to;

  /**
   * @param spans start and end of the match, then of each group
   * @param lastIndex the group closed last, or -1
   */
  PyMatch(PyPattern pattern, SreText text, int[] spans, int lastIndex, int from, int to) {
    this.pattern = pattern;
    this.text = text;
    this.spans = spans;
    this.lastIndex = lastIndex;
    this.from = from;
    this.to = to;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue() {
    return true;
  }

  @Override
  public PyObject getItem(PyObject key) {
    return group(number(key), dev.krait.runtime.object.PyNone.NONE);
  }

  PyPattern pattern() {
    return pattern;
  }

  SreText text() {
    return text;
  }

  int lastIndex() {
    return lastIndex;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int start(int group) {
    return spans[2 * group];
  }

  int end(int group) {
    return spans[2 * group + 1];
  }

  /** The group that a number or name means; an error if there is none. */
  int number(PyObject key) {
    int number = pattern.group(key);
    if (number < 0) {
      throw Errors.indexError("no such group");
    }
    return number;
  }

  PyObject group(int number, PyObject nothing) {
    int start = spans[2 * number];
    return start < 0 ? nothing : text.slice(start, spans[2 * number + 1]);
  }
}
