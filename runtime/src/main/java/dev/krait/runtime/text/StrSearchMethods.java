package dev.krait.runtime.text;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code str} that search and replace. */
@Exposed("str")
final class StrSearchMethods {
  private StrSearchMethods() {}

  @Method("find(self, sub, start=None, end=None, /)")
  static int find(StrLayout self, PyObject sub, PyObject start, PyObject end) {
    PyStr text = self.exact();
    PyStr wanted = StrArguments.str(sub, "find", 1);
    int from = StrArguments.start(start, text.length());
    return StrSearch.find(text, wanted, from, StrArguments.end(end, text.length()));
  }

  @Method("rfind(self, sub, start=None, end=None, /)")
  static int findLast(StrLayout self, PyObject sub, PyObject start, PyObject end) {
    PyStr text = self.exact();
    PyStr wanted = StrArguments.str(sub, "rfind", 1);
    int from = StrArguments.start(start, text.length());
    return StrSearch.findLast(text, wanted, from, StrArguments.end(end, text.length()));
  }

  @Method("index(self, sub, start=None, end=None, /)")
  static int index(StrLayout self, PyObject sub, PyObject start, PyObject end) {
    PyStr text = self.exact();
    PyStr wanted = StrArguments.str(sub, "index", 1);
    int from = StrArguments.start(start, text.length());
    return found(StrSearch.find(text, wanted, from, StrArguments.end(end, text.length())));
  }

  @Method("rindex(self, sub, start=None, end=None, /)")
  static int indexOfLast(StrLayout self, PyObject sub, PyObject start, PyObject end) {
    PyStr text = self.exact();
    PyStr wanted = StrArguments.str(sub, "rindex", 1);
    int from = StrArguments.start(start, text.length());
    return found(StrSearch.findLast(text, wanted, from, StrArguments.end(end, text.length())));
  }

  private static int found(int index) {
    if (index < 0) {
      throw Errors.valueError("substring not found");
    }
    return index;
  }

  @Method("count(self, sub, start=None, end=None, /)")
  static int count(StrLayout self, PyObject sub, PyObject start, PyObject end) {
    PyStr text = self.exact();
    PyStr wanted = StrArguments.str(sub, "count", 1);
    int from = StrArguments.start(start, text.length());
    return StrSearch.count(text, wanted, from, StrArguments.end(end, text.length()));
  }

  @Method("startswith(self, prefix, start=None, end=None, /)")
  static boolean startsWith(StrLayout self, PyObject prefix, PyObject start, PyObject end) {
    return hasAffix(self.exact(), prefix, start, end, true);
  }

  @Method("endswith(self, suffix, start=None, end=None, /)")
  static boolean endsWith(StrLayout self, PyObject suffix, PyObject start, PyObject end) {
    return hasAffix(self.exact(), suffix, start, end, false);
  }

  private static boolean hasAffix(
      PyStr text, PyObject affix, PyObject start, PyObject end, boolean atStart) {
    int from = StrArguments.start(start, text.length());
    int to = StrArguments.end(end, text.length());
    if (affix instanceof StrLayout single) {
      return StrSearch.hasAffix(text, single.exact(), from, to, atStart);
    }
    String method = atStart ? "startswith" : "endswith";
    if (!(affix instanceof TupleLayout several)) {
      throw Errors.typeError(
          method + " first arg must be str or a tuple of str, not " + affix.type().name());
    }
    for (PyObject each : several.items()) {
      if (!(each instanceof StrLayout single)) {
        throw Errors.typeError(
            "tuple for " + method + " must only contain str, not " + each.type().name());
      }
      if (StrSearch.hasAffix(text, single.exact(), from, to, atStart)) {
        return true;
      }
    }
    return false;
  }

  @Method("removeprefix(self, prefix, /)")
  static PyObject removePrefix(StrLayout self, PyObject prefix) {
    PyStr text = self.exact();
    PyStr affix = StrArguments.str(prefix, "removeprefix");
    return StrSearch.hasAffix(text, affix, 0, text.length(), true)
        ? text.substring(affix.length(), text.length())
        : text;
  }

  @Method("removesuffix(self, suffix, /)")
  static PyObject removeSuffix(StrLayout self, PyObject suffix) {
    PyStr text = self.exact();
    PyStr affix = StrArguments.str(suffix, "removesuffix");
    return StrSearch.hasAffix(text, affix, 0, text.length(), false)
        ? text.substring(0, text.length() - affix.length())
        : text;
  }

  @Method("replace(self, old, new, /, count=-1)")
  static PyObject replace(StrLayout self, PyObject old, PyObject by, PyObject count) {
    PyStr before = StrArguments.str(old, "replace", 1);
    PyStr after = StrArguments.str(by, "replace", 2);
    return StrSearch.replace(self.exact(), before, after, StrArguments.size(count, -1));
  }
}
