package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.sre.engine.Matcher;
import dev.krait.runtime.module.sre.engine.Program;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** {@code re.Pattern}. */
public final class PyPattern extends PyObject {
  /** {@code re.Pattern}. */
  public static final PyType TYPE =
      PyType.builtin(
              "re.Pattern",
              PyType.OBJECT,
              false,
              new PatternMethodsTable(),
              new PatternSubstitutionTable())
          .withWeakReferences()
          .withDoc("Compiled regular expression object.");

  private final PyObject pattern;
  private final int flags;
  private final int[] code;
  private final Program program;
  private final PyDict groupIndex;
  private final PyTuple indexGroup;

  PyPattern(
      PyObject pattern,
      int flags,
      int[] code,
      Program program,
      PyDict groupIndex,
      PyTuple indexGroup) {
    this.pattern = pattern;
    this.flags = flags;
    this.code = code;
    this.program = program;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject pattern() {
    return pattern;
  }

  int flags() {
    return flags;
  }

  int groups() {
    return program.groups();
  }

  PyDict groupIndex() {
    return groupIndex;
  }

  /** The name of a group, or none. */
  PyObject groupName(int number) {
    return number >= 0 && number < indexGroup.size() ? indexGroup.get(number) : PyNone.NONE;
  }

  /** The number of the group that a number or name means; -1 if there is none. */
  int group(PyObject key) {
    PyObject number = Index.orNull(key);
    if (number == null) {
      number = groupIndex.get(key);
    }
    if (number == null) {
      return -1;
    }
    int index = Index.clipped(number);
    return index >= 0 && index <= groups() ? index : -1;
  }

  boolean isText() {
    return pattern instanceof StrLayout;
  }

  /** Opens a text, which has to be of the pattern's kind. */
  SreText open(PyObject string) {
    SreText text = SreText.of(string);
    if (pattern != PyNone.NONE) {
      if (text.isBytes() && isText()) {
        throw Errors.typeError("cannot use a string pattern on a bytes-like object");
      }
      if (!text.isBytes() && !isText()) {
        throw Errors.typeError("cannot use a bytes pattern on a string-like object");
      }
    }
    return text;
  }

  Matcher matcher(SreText text, int end) {
    return text.matcher(program, end);
  }

  boolean sameAs(PyPattern other) {
    return flags == other.flags
        && groups() == other.groups()
        && isText() == other.isText()
        && Arrays.equals(code, other.code)
        && pattern.isEq(other.pattern);
  }

  @Override
  public long hash() {
    return pattern.hash() ^ (flags * 31L + Arrays.hashCode(code));
  }
}
