package dev.krait.runtime.module.sre;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;

/** {@code _sre.SRE_Template}: a replacement taken apart into texts and groups. */
final class PyTemplate extends PyObject {
  static final PyType TYPE = PyType.builtin("_sre.SRE_Template", PyType.OBJECT, false);

  private final PyObject literal;
  private final int[] groups;
  private final PyObject[] literals;

  /**
   * @param parts a text, then a group and a text in turn
   */
  PyTemplate(ListLayout parts) {
    int size = parts.size();
    if (size % 2 == 0) {
      throw invalid();
    }
    literal = parts.get(0);
    groups = new int[size / 2];
    literals = new PyObject[size / 2];
    for (int i = 0; i < groups.length; i++) {
      if (!(parts.get(2 * i + 1) instanceof IntLayout)) {
        throw Errors.typeError("an integer is required");
      }
      groups[i] = Index.clipped(parts.get(2 * i + 1));
      literals[i] = parts.get(2 * i + 2);
      if (groups[i] < 0) {
        throw invalid();
      }
    }
  }

  private static PyException invalid() {
    return Errors.typeError("invalid template");
  }

  /** The template of a replacement, which {@code re} parses and remembers. */
  static PyTemplate compile(PyPattern pattern, PyObject replacement) {
    PyObject compiler = Imports.importModule("re").attr("_compile_template");
    PyObject result;
    try {
      result = compiler.call2(pattern, replacement);
    } catch (PyException e) {
      boolean hashable = replacement instanceof StrLayout || replacement instanceof PyBytes;
      byte[] bytes = dev.krait.runtime.text.Buffers.bytesOrNull(replacement);
      if (hashable || bytes == null || !e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      result = compiler.call2(pattern, PyBytes.of(bytes));
    }
    if (result instanceof PyTemplate template) {
      return template;
    }
    throw Errors.runtimeError(
        "the result of compiling a replacement string is "
            + result.type().name()
            + ", not Template object");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  boolean isLiteral() {
    return groups.length == 0;
  }

  PyObject literal() {
    return literal;
  }

  boolean isText() {
    return literal instanceof StrLayout;
  }

  private void check(int group, int most) {
    if (group > most) {
      throw Errors.indexError("no such group");
    }
  }

  /** Appends what the template gives for a match of a {@code str}. */
  void expand(Search search, TextBuilder into) {
    into.append(((StrLayout) literal).exact());
    for (int i = 0; i < groups.length; i++) {
      check(groups[i], search.pattern.groups());
      if (search.group(groups[i], null) instanceof PyStr text) {
        into.append(text);
      }
      into.append(((StrLayout) literals[i]).exact());
    }
  }

  /** What the template gives for a match. */
  PyObject expand(PyMatch match) {
    if (isLiteral()) {
      return literal;
    }
    PyList parts = new PyList(literal);
    for (int i = 0; i < groups.length; i++) {
      check(groups[i], match.pattern().groups());
      PyObject group = match.group(groups[i], PyNone.NONE);
      if (group != PyNone.NONE) {
        parts.append(group);
      }
      parts.append(literals[i]);
    }
    return match.text().join(parts);
  }
}
