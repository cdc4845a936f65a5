package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PatternFlags;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Shape;
import dev.krait.runtime.text.StrLayout;

/**
 * {@code __match_args__} of a class as long as it keeps its version.
 *
 * @param order null where the one positional sub-pattern is matched with the subject itself
 */
record MatchArguments(PyType type, long version, boolean self, PyObject[] order) {
  static final MatchArguments NONE = new MatchArguments(null, 0, false, PyObject.NO_ARGS);
  private static final String KEY = "__match_args__ of the class";

  static MatchArguments of(PyType type) {
    Shape root = type.rootShape();
    long version = type.version();
    if (root.remembered(KEY) instanceof MatchArguments known && known.version == version) {
      return known;
    }
    MatchArguments found = find(type, version);
    if (type.type() == PyType.TYPE && type.version() == version) {
      root.remember(KEY, found);
    }
    return found;
  }

  private static MatchArguments find(PyType type, long version) {
    PyObject matchArgs = type.attrOrNull("__match_args__");
    if (matchArgs == null) {
      boolean self = PatternFlags.matchesItself(type);
      return new MatchArguments(type, version, self, PyObject.NO_ARGS);
    }
    if (matchArgs.type() == PyTuple.TYPE) {
      return new MatchArguments(type, version, false, ((TupleLayout) matchArgs).items());
    }
    throw Errors.typeError(
        type.name() + ".__match_args__ must be a tuple (got " + matchArgs.type().name() + ")");
  }

  /** The attributes for positional sub-patterns, then the named ones. */
  String[] names(PyType cls, int positional, PyObject[] named) {
    int allowed = self ? 1 : order.length;
    if (allowed < positional) {
      throw Errors.typeError(
          cls.name()
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + positional
              + " given)");
    }
    int byPosition = self ? 0 : positional;
    String[] names = new String[byPosition + named.length];
    for (int i = 0; i < byPosition; i++) {
      if (!(order[i] instanceof StrLayout name)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + order[i].type().name() + ")");
      }
      names[i] = name.exact().toString();
    }
    for (int i = 0; i < named.length; i++) {
      names[byPosition + i] = named[i].toString();
    }
    return names;
  }
}
