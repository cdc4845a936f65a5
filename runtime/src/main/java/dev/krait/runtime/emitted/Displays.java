package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** List, tuple, set and dict displays (reference, 6.2.5 to 6.2.7). */
public final class Displays {
  private Displays() {}

  /** {@code [a, b]}. */
  public static PyList list(PyObject... items) {
    return new PyList(items);
  }

  /** {@code (a, b)}. */
  public static PyTuple tuple(PyObject... items) {
    return PyTuple.of(items);
  }

  /** {@code {a, b}}. */
  public static PySet set(PyObject... items) {
    PySet set = new PySet();
    for (PyObject item : items) {
      set.addElement(item);
    }
    return set;
  }

  /** {@code {key: value, key: value}}. */
  public static PyDict dict(PyObject... keysAndValues) {
    PyDict dict = new PyDict();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dict.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return dict;
  }

  /** Adds the elements of a piece of a large display. */
  public static void extend(PyObject list, PyTuple items) {
    for (PyObject item : items.items()) {
      ((PyList) list).append(item);
    }
  }

  /** Adds the entries of a piece of a large display. */
  public static void merge(PyObject dict, PyDict entries) {
    PyObject iterator = entries.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      ((PyDict) dict).put(key, entries.get(key));
    }
  }

  // ---- with unpacking ----

  /** Begins a list or tuple with {@code *iterable} among its elements. */
  public static Sequence start() {
    return new Sequence(false);
  }

  /** Begins a set, which says otherwise what cannot be unpacked. */
  public static Sequence startSet() {
    return new Sequence(true);
  }

  /** Begins a dict with {@code **mapping} among its entries. */
  public static Mapping startDict() {
    return new Mapping();
  }

  /** Elements in order. */
  public static final class Sequence {
    private final List<PyObject> items = new ArrayList<>();
    private final boolean forSet;

    private Sequence(boolean forSet) {
      this.forSet = forSet;
    }

    public Sequence add(PyObject item) {
      items.add(item);
      return this;
    }

    /** {@code *iterable}. */
    public Sequence addAll(PyObject iterable) {
      if (!forSet && !Iterables.isIterable(iterable)) {
        throw Errors.typeError("Value after * must be an iterable, not " + iterable.type().name());
      }
      items.addAll(List.of(Iterables.toArray(iterable)));
      return this;
    }

    public PyList list() {
      return Displays.list(items.toArray(new PyObject[0]));
    }

    public PyTuple tuple() {
      return Displays.tuple(items.toArray(new PyObject[0]));
    }

    public PySet set() {
      return Displays.set(items.toArray(new PyObject[0]));
    }
  }

  /** Entries in order. */
  public static final class Mapping {
    private final PyDict dict = new PyDict();

    private Mapping() {}

    public Mapping put(PyObject key, PyObject value) {
      dict.put(key, value);
      return this;
    }

    /** {@code **mapping}. */
    public Mapping putAll(PyObject mapping) {
      PyObject keysMethod = mapping.type().lookup("keys") == null ? null : mapping.attr("keys");
      if (keysMethod == null) {
        throw Errors.typeError("'" + mapping.type().name() + "' object is not a mapping");
      }
      PyObject iterator = keysMethod.call0().iter();
      for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
        dict.put(key, mapping.getItem(key));
      }
      return this;
    }

    public PyDict dict() {
      return dict;
    }
  }

  // ---- big displays of constants, as text: a line for each item, a letter for its type in front
  // ----

  public static PyList listOf(String items) {
    return list(parse(items));
  }

  public static PyTuple tupleOf(String items) {
    return tuple(parse(items));
  }

  public static PySet setOf(String items) {
    return set(parse(items));
  }

  public static PyDict dictOf(String items) {
    return dict(parse(items));
  }

  private static PyObject[] parse(String items) {
    Iterator<String> lines = Arrays.asList(items.split("\n", -1)).iterator();
    List<PyObject> values = new ArrayList<>();
    while (lines.hasNext()) {
      values.add(next(lines));
    }
    return values.toArray(new PyObject[0]);
  }

  private static PyObject next(Iterator<String> lines) {
    String line = lines.next();
    if (line.charAt(0) != 't') {
      return item(line);
    }
    PyObject[] items = new PyObject[Integer.parseInt(line.substring(1))];
    for (int i = 0; i < items.length; i++) {
      items[i] = next(lines);
    }
    return PyTuple.of(items);
  }

  private static PyObject item(String line) {
    String value = line.substring(1);
    return switch (line.charAt(0)) {
      case 'i' ->
          value.length() < 19 ? PyInt.of(Long.parseLong(value)) : PyInt.of(new BigInteger(value));
      case 'f' -> PyFloat.of(Double.longBitsToDouble(Long.parseUnsignedLong(value, 16)));
      case 's' -> PyStr.of(unescape(value));
      case 'N' -> PyNone.NONE;
      case 'T' -> PyBool.TRUE;
      default -> PyBool.FALSE;
    };
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = text.charAt(++i) == 'n' ? '\n' : '\\';
      }
      result.append(c);
    }
    return result.toString();
  }
}
