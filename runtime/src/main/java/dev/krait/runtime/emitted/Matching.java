package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.collection.Unpacking;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.InstanceChecks;
import dev.krait.runtime.object.PatternFlags;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/** The tests of {@code match} patterns (reference, 8.6.4). */
public final class Matching {
  private Matching() {}

  /** Always true: the value of a capture inside an alternative was put into its variable. */
  public static boolean bound(PyObject value) {
    return true;
  }

  // ---- sequences ----

  /** Whether the subject is a sequence (no str, bytes or bytearray) of a length. */
  public static boolean isSequence(PyObject subject, long length) {
    return isSequence(subject) && length(subject) == length;
  }

  /** Whether the subject is a sequence of at least a length. */
  public static boolean isSequenceFrom(PyObject subject, long length) {
    return isSequence(subject) && (length == 0 || length(subject) >= length);
  }

  /** The items of a sequence of a length; null if the subject is none. */
  public static PyObject[] items(PyObject subject, long length) {
    if (subject instanceof PyTuple tuple) {
      PyObject[] items = tuple.items();
      return items.length == length ? items : null;
    }
    return itemsApart(subject, length);
  }

  private static PyObject[] itemsApart(PyObject subject, long length) {
    return isSequence(subject, length) ? Unpacking.exactly(subject, (int) length) : null;
  }

  /**
   * {@code before} items, the list of those in the middle, {@code after} items of a sequence; null
   * if the subject is none or too short.
   */
  public static PyObject[] itemsAround(PyObject subject, long before, long after) {
    boolean tooShort = subject instanceof PyTuple tuple && tuple.items().length < before + after;
    return tooShort ? null : itemsAroundApart(subject, before, after);
  }

  private static PyObject[] itemsAroundApart(PyObject subject, long before, long after) {
    return isSequenceFrom(subject, before + after)
        ? Unpacking.withStar(subject, (int) before, (int) after)
        : null;
  }

  /** The first and last items of a sequence whose middle nobody asks for; null if it is none. */
  public static PyObject[] outerItems(PyObject subject, long before, long after) {
    if (!isSequenceFrom(subject, before + after)) {
      return null;
    }
    PyObject[] items = new PyObject[(int) (before + after)];
    for (int i = 0; i < before; i++) {
      items[i] = subject.getItem(PyInt.of(i));
    }
    if (after > 0) {
      int length = length(subject);
      for (int i = 0; i < after; i++) {
        items[(int) before + i] = subject.getItem(PyInt.of(length - after + i));
      }
    }
    return items;
  }

  private static boolean isSequence(PyObject subject) {
    return subject instanceof PyTuple || isSequenceApart(subject);
  }

  private static boolean isSequenceApart(PyObject subject) {
    PyType type = subject.type();
    return type == PyList.TYPE || type == PyTuple.TYPE || PatternFlags.isSequence(type);
  }

  private static boolean isMappingApart(PyObject subject) {
    PyType type = subject.type();
    return type == PyDict.TYPE || PatternFlags.isMapping(type);
  }

  private static int length(PyObject subject) {
    return subject instanceof PyTuple tuple ? tuple.items().length : lengthApart(subject);
  }

  private static int lengthApart(PyObject subject) {
    if (subject instanceof TupleLayout tuple && tuple.type() == PyTuple.TYPE) {
      return tuple.items().length;
    }
    return subject instanceof ListLayout list && list.type() == PyList.TYPE
        ? list.size()
        : Containers.len(subject);
  }

  // ---- mappings ----

  /** Whether the subject is a mapping of at least a length. */
  public static boolean isMapping(PyObject subject, long length) {
    return isMappingApart(subject) && (length == 0 || length(subject) >= length);
  }

  /** The values of keys; null if one is missing. */
  public static PyObject[] values(PyObject subject, PyObject... keys) {
    return valuesApart(subject, keys);
  }

  private static PyObject[] valuesApart(PyObject subject, PyObject[] keys) {
    PyObject[] values = new PyObject[keys.length];
    boolean plain = subject.type() == PyDict.TYPE;
    PyObject get = plain || keys.length == 0 ? null : subject.attr("get");
    PyObject missing = plain ? null : new Missing();
    for (int i = 0; i < keys.length; i++) {
      requireNew(keys, i);
      PyObject value = plain ? ((DictLayout) subject).get(keys[i]) : get.call2(keys[i], missing);
      if (value == null || value == missing) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  private static void requireNew(PyObject[] keys, int index) {
    for (int i = 0; i < index; i++) {
      if (keys[i].hash() == keys[index].hash() && keys[i].isEq(keys[index])) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (" + keys[index].repr() + ")");
      }
    }
  }

  /** The values of keys and a dict of the rest; null if a key is missing. */
  public static PyObject[] valuesAndRest(PyObject subject, PyObject... keys) {
    PyObject[] values = values(subject, keys);
    if (values == null) {
      return null;
    }
    PyDict rest = new PyDict();
    rest.attr("update").call1(subject);
    for (PyObject key : keys) {
      rest.delItem(key);
    }
    PyObject[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = rest;
    return all;
  }

  /** What {@code get} returns for a key that is missing. */
  private static final class Missing extends PyObject {
    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }

  // ---- classes ----

  /** Whether the subject is an instance of the class of a pattern. */
  public static boolean isInstance(PyObject subject, PyObject cls) {
    return cls instanceof PyType && subject.type() == cls || isInstanceApart(subject, cls);
  }

  private static boolean isInstanceApart(PyObject subject, PyObject cls) {
    if (!(cls instanceof PyType)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    return InstanceChecks.isInstance(subject, cls);
  }

  /**
   * The attributes of an instance that the sub-patterns of a class pattern are matched with: {@code
   * positional} ones by {@code __match_args__}, then those named; null if the subject is no
   * instance or lacks one.
   */
  public static PyObject[] attributes(
      PyObject subject, PyObject cls, long positional, PyObject... names) {
    return isInstance(subject, cls)
        ? attributesApart(subject, (PyType) cls, positional, names)
        : null;
  }

  private static PyObject[] attributesApart(
      PyObject subject, PyType type, long positional, PyObject[] names) {
    MatchArguments order = positional == 0 ? MatchArguments.NONE : MatchArguments.of(type);
    boolean self = positional > 0 && order.self();
    String[] attributes = order.names(type, (int) positional, names);
    PyObject[] values = new PyObject[attributes.length + (self ? 1 : 0)];
    int next = 0;
    if (self) {
      values[next++] = subject;
    }
    for (int i = 0; i < attributes.length; i++) {
      String name = attributes[i];
      if (isRepeated(attributes, i)) {
        throw Errors.typeError(
            type.name() + "() got multiple sub-patterns for attribute " + PyStr.of(name).repr());
      }
      PyObject value = AttributeSite.getOrNull(subject, name);
      if (value == null) {
        return null;
      }
      values[next++] = value;
    }
    return values;
  }

  private static boolean isRepeated(String[] names, int index) {
    for (int i = 0; i < index; i++) {
      if (names[i].equals(names[index])) {
        return true;
      }
    }
    return false;
  }
}
