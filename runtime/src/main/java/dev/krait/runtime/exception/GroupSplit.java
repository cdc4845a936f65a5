package dev.krait.runtime.exception;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * An exception group divided into what matches a condition and what does not; both keep the nesting
 * and the metadata of the original (PEP 654).
 *
 * @param match null if nothing matches
 * @param rest null if everything matches
 */
record GroupSplit(PyBaseException match, PyBaseException rest) {

  /** The members of a group. */
  static PyObject[] members(PyBaseException group) {
    return ((TupleLayout) group.field(ExceptionField.GROUP_EXCEPTIONS)).items();
  }

  static boolean isGroup(PyBaseException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
  }

  /** The condition for an argument of {@code split} and {@code subgroup}. */
  static Predicate<PyBaseException> matcher(PyObject value) {
    if (isExceptionClass(value)) {
      PyType type = (PyType) value;
      return exception -> exception.type().isSubtypeOf(type);
    }
    if (value instanceof TupleLayout tuple
        && Arrays.stream(tuple.items()).allMatch(GroupSplit::isExceptionClass)) {
      return exception ->
          Arrays.stream(tuple.items()).anyMatch(t -> exception.type().isSubtypeOf((PyType) t));
    }
    if (!(value instanceof PyType) && value.type().slot(Slot.CALL) != null) {
      return exception -> value.call1(exception).isTrue();
    }
    throw Errors.typeError(
        "expected an exception type, a tuple of exception types, or a callable (other than a"
            + " class)");
  }

  private static boolean isExceptionClass(PyObject value) {
    return value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
  }

  /**
   * Divides an exception.
   *
   * @param wantRest whether {@link #rest()} is needed
   */
  static GroupSplit of(
      PyBaseException exception, Predicate<PyBaseException> matcher, boolean wantRest) {
    if (matcher.test(exception)) {
      return new GroupSplit(exception, null);
    }
    if (!isGroup(exception)) {
      return new GroupSplit(null, exception);
    }
    List<PyObject> matching = new ArrayList<>();
    List<PyObject> others = new ArrayList<>();
    for (PyObject member : members(exception)) {
      GroupSplit split = of((PyBaseException) member, matcher, wantRest);
      if (split.match != null) {
        matching.add(split.match);
      }
      if (wantRest && split.rest != null) {
        others.add(split.rest);
      }
    }
    return new GroupSplit(subset(exception, matching), wantRest ? subset(exception, others) : null);
  }

  /** A group of some members, made by {@code derive}, with the metadata of the original. */
  private static PyBaseException subset(PyBaseException original, List<PyObject> members) {
    if (members.isEmpty()) {
      return null;
    }
    PyObject derived = original.attr("derive").call1(new PyList(members.toArray(new PyObject[0])));
    if (!(derived instanceof PyBaseException group) || !isGroup(group)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    group.setTraceback(original.traceback());
    group.setContext(original.context());
    group.setCause(original.cause());
    PyObject notes = original.attrOrNull("__notes__");
    if (notes instanceof ListLayout || notes instanceof TupleLayout) {
      group.setAttr("__notes__", new PyList(Iterables.toArray(notes)));
    }
    return group;
  }
}
