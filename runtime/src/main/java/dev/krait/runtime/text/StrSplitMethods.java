package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code str} that take it apart. */
@Exposed("str")
final class StrSplitMethods {
  private StrSplitMethods() {}

  @Method("split(self, /, sep=None, maxsplit=-1)")
  static PyObject split(StrLayout self, PyObject separator, PyObject limit) {
    int times = StrArguments.size(limit, -1);
    return StrArguments.isAbsent(separator)
        ? StrSplit.words(self.exact(), times)
        : StrSplit.split(self.exact(), separator(separator), times);
  }

  @Method("rsplit(self, /, sep=None, maxsplit=-1)")
  static PyObject splitFromEnd(StrLayout self, PyObject separator, PyObject limit) {
    int times = StrArguments.size(limit, -1);
    return StrArguments.isAbsent(separator)
        ? StrSplit.lastWords(self.exact(), times)
        : StrSplit.splitFromEnd(self.exact(), separator(separator), times);
  }

  private static PyStr separator(PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError("must be str or None, not " + value.type().name());
  }

  @Method("splitlines(self, /, keepends=False)")
  static PyObject splitLines(StrLayout self, PyObject keepEnds) {
    return StrSplit.lines(self.exact(), keepEnds != null && keepEnds.isTrue());
  }

  @Method("partition(self, sep, /)")
  static PyObject partition(StrLayout self, PyObject separator) {
    PyStr text = self.exact();
    PyStr wanted = partitionSeparator(separator);
    int at = StrSearch.find(text, wanted, 0, text.length());
    return at < 0
        ? PyTuple.of(self, PyStr.EMPTY, PyStr.EMPTY)
        : PyTuple.of(
            text.substring(0, at), separator, text.substring(at + wanted.length(), text.length()));
  }

  @Method("rpartition(self, sep, /)")
  static PyObject partitionFromEnd(StrLayout self, PyObject separator) {
    PyStr text = self.exact();
    PyStr wanted = partitionSeparator(separator);
    int at = StrSearch.findLast(text, wanted, 0, text.length());
    return at < 0
        ? PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, self)
        : PyTuple.of(
            text.substring(0, at), separator, text.substring(at + wanted.length(), text.length()));
  }

  private static PyStr partitionSeparator(PyObject value) {
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError("must be str, not " + value.type().name());
    }
    StrSplit.requireSeparator(text.exact());
    return text.exact();
  }

  @Method("strip(self, chars=None, /)")
  static PyObject strip(StrLayout self, PyObject characters) {
    return StrSplit.strip(self.exact(), stripped(characters, "strip"), true, true);
  }

  @Method("lstrip(self, chars=None, /)")
  static PyObject stripLeft(StrLayout self, PyObject characters) {
    return StrSplit.strip(self.exact(), stripped(characters, "lstrip"), true, false);
  }

  @Method("rstrip(self, chars=None, /)")
  static PyObject stripRight(StrLayout self, PyObject characters) {
    return StrSplit.strip(self.exact(), stripped(characters, "rstrip"), false, true);
  }

  private static PyStr stripped(PyObject characters, String method) {
    if (StrArguments.isAbsent(characters)) {
      return null;
    }
    if (characters instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(method + " arg must be None or str");
  }
}
