package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.CallableNames;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * A call with {@code *} or {@code **} among its arguments (reference, 6.3.4), evaluated part by
 * part.
 */
public final class CallBuilder {
  private final PyObject callee;
  private final List<PyObject> positional = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<PyObject> values = new ArrayList<>();
  private final List<PyObject> strange = new ArrayList<>(0);

  private CallBuilder(PyObject callee) {
    this.callee = callee;
  }

  /** Begins a call of {@code callee}. */
  public static CallBuilder of(PyObject callee) {
    return new CallBuilder(callee);
  }

  /** A positional argument. */
  public CallBuilder add(PyObject value) {
    positional.add(value);
    return this;
  }

  /** {@code *iterable}. */
  public CallBuilder addAll(PyObject iterable) {
    PyObject[] items;
    try {
      items = Iterables.toArray(iterable);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR) && !Iterables.isIterable(iterable)) {
        if (!positional.isEmpty()) {
          throw Errors.typeError(
              "Value after * must be an iterable, not " + iterable.type().name());
        }
        throw Errors.typeError(
            CallableNames.of(callee)
                + " argument after * must be an iterable, not "
                + iterable.type().name());
      }
      throw e;
    }
    positional.addAll(List.of(items));
    return this;
  }

  /** {@code name=value}. */
  public CallBuilder keyword(String name, PyObject value) {
    if (names.contains(name)) {
      throw repeated(name);
    }
    names.add(name);
    values.add(value);
    return this;
  }

  /** {@code **mapping}. */
  public CallBuilder keywords(PyObject mapping) {
    if (!(mapping instanceof DictLayout) && mapping.type().lookup("keys") == null) {
      throw Errors.typeError(
          CallableNames.of(callee)
              + " argument after ** must be a mapping, not "
              + mapping.type().name());
    }
    DictLayout plain =
        mapping instanceof DictLayout dict
                && mapping.type().slot(Slot.ITER) == PyDict.TYPE.slot(Slot.ITER)
            ? dict
            : null;
    PyObject keys = plain != null ? mapping : mapping.attr("keys").call0();
    PyObject iterator = keys.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      if (!(key instanceof StrLayout)) {
        strange(key);
        continue;
      }
      keyword(key.str().toString(), plain != null ? plain.get(key) : mapping.getItem(key));
    }
    return this;
  }

  /** A key that is no string is refused once all mappings are merged. */
  private void strange(PyObject key) {
    for (PyObject each : strange) {
      if (each.isEq(key)) {
        throw repeated(key.str().toString());
      }
    }
    strange.add(key);
  }

  private RuntimeException repeated(String name) {
    return Errors.typeError(
        CallableNames.of(callee) + " got multiple values for keyword argument '" + name + "'");
  }

  /** Makes the call. */
  public PyObject call() {
    if (!strange.isEmpty()) {
      throw Errors.typeError("keywords must be strings");
    }
    List<PyObject> all = new ArrayList<>(positional.size() + values.size());
    all.addAll(positional);
    all.addAll(values);
    return callee.callN(all.toArray(new PyObject[0]), names.toArray(new String[0]));
  }
}
