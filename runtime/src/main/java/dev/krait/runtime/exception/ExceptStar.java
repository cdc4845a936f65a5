package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The state of one {@code try … except*} statement while its clauses run (reference, 8.4.2; PEP
 * 654): each clause takes what it matches, and what is left or raised leaves the statement
 * together.
 *
 * <p>Emitted code makes one with the exception caught, asks {@link #match} for each clause, tells
 * {@link #raised} of what a clause's body raised, and in the end throws {@link #outcome} unless it
 * is null. Programs never see one; it is an object so that it can be held like one.
 */
public final class ExceptStar extends PyObject {
  private final PyBaseException original;
  private final List<PyBaseException> outcomes = new ArrayList<>();
  private PyBaseException rest;

  public ExceptStar(PyBaseException original) {
    this.original = original;
    this.rest = original;
  }

  @Override
  public PyType type() {
    return PyType.OBJECT;
  }

  /**
   * What a clause handles: the part of the exceptions left that are of a class (or of one of a
   * tuple of classes), as a group; null if there is none.
   *
   * @param code the function, for the traceback of a group made around a single exception
   */
  public PyBaseException match(PyObject classes, PyCode code, int line) {
    Raising.requireClasses(classes);
    requireNoGroups(classes);
    if (rest == null) {
      return null;
    }
    if (Raising.matches(rest, classes)) {
      PyBaseException matched = rest;
      rest = null;
      return GroupSplit.isGroup(matched) ? matched : wrap(matched, code, line);
    }
    if (!GroupSplit.isGroup(rest)) {
      return null;
    }
    PyObject parts = rest.attr("split").call1(classes);
    if (!(parts instanceof TupleLayout pair)) {
      throw Errors.typeError(
          rest.type().name() + ".split must return a tuple, not " + parts.type().name());
    }
    if (pair.items().length < 2) {
      throw Errors.typeError(
          rest.type().name()
              + ".split must return a 2-tuple, got tuple of size "
              + pair.items().length);
    }
    rest = pair.items()[1] instanceof PyBaseException other ? other : null;
    return pair.items()[0] instanceof PyBaseException matched ? matched : null;
  }

  private static PyBaseException wrap(PyBaseException exception, PyCode code, int line) {
    PyBaseException group =
        (PyBaseException)
            ExceptionTypes.BASE_EXCEPTION_GROUP.call2(PyStr.of(""), PyTuple.of(exception));
    group.setTraceback(new PyTraceback(null, code, line));
    return group;
  }

  private static void requireNoGroups(PyObject classes) {
    PyObject[] all =
        classes instanceof TupleLayout tuple ? tuple.items() : new PyObject[] {classes};
    for (PyObject each : all) {
      if (((PyType) each).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  /** A clause's body raised an exception (or raised again what it handled). */
  public void raised(PyBaseException exception) {
    outcomes.add(exception);
  }

  /** What leaves the statement; null if every exception was handled. */
  public PyException outcome() {
    if (rest != null) {
      outcomes.add(rest);
    }
    if (outcomes.isEmpty()) {
      return null;
    }
    if (!GroupSplit.isGroup(original)) {
      return PyException.reraised(outcomes.get(0));
    }
    List<PyObject> raised = new ArrayList<>();
    Set<PyObject> reraised = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException each : outcomes) {
      if (isPartOfOriginal(each)) {
        addLeaves(each, reraised);
      } else {
        raised.add(each);
      }
    }
    PyBaseException unhandled =
        reraised.isEmpty()
            ? null
            : GroupSplit.of(original, leaf -> reraised.contains(leaf), false).match();
    if (unhandled != null) {
      raised.add(unhandled);
    }
    if (raised.size() == 1) {
      return PyException.reraised((PyBaseException) raised.get(0));
    }
    PyObject group =
        ExceptionTypes.BASE_EXCEPTION_GROUP.call2(
            PyStr.of(""), new PyList(raised.toArray(new PyObject[0])));
    return PyException.reraised((PyBaseException) group);
  }

  /** The end of the statement: raises {@link #outcome}, if any. */
  public void end() {
    PyException outcome = outcome();
    if (outcome != null) {
      throw outcome;
    }
  }

  private boolean isPartOfOriginal(PyBaseException other) {
    return GroupSplit.isGroup(other)
        && other.traceback() == original.traceback()
        && other.cause() == original.cause()
        && other.context() == original.context()
        && sameNotes(other);
  }

  private boolean sameNotes(PyBaseException other) {
    PyObject notes = original.attrOrNull("__notes__");
    PyObject others = other.attrOrNull("__notes__");
    return notes == others || notes != null && others != null && notes.isEq(others);
  }

  private static void addLeaves(PyBaseException exception, Set<PyObject> leaves) {
    if (!GroupSplit.isGroup(exception)) {
      leaves.add(exception);
      return;
    }
    for (PyObject member : GroupSplit.members(exception)) {
      addLeaves((PyBaseException) member, leaves);
    }
  }
}
