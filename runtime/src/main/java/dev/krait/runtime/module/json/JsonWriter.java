package dev.krait.runtime.module.json;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.BuiltinFunction;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;

/** Writes one value. */
final class JsonWriter {
  private final JsonEncoder settings;
  private final TextBuilder out = new TextBuilder();
  private final PyStr keySeparator;
  private final PyStr itemSeparator;
  private final int fast;
  private int depth;

  JsonWriter(JsonEncoder settings) {
    this.settings = settings;
    this.keySeparator = text(settings.keySeparator);
    this.itemSeparator = text(settings.itemSeparator);
    this.fast = JsonFunctions.encoderKind(settings.encoder);
  }

  private static PyStr text(PyObject value) {
    return value instanceof StrLayout text ? text.exact() : value.str();
  }

  PyStr text() {
    return out.toStr();
  }

  void write(PyObject value, int level) {
    if (value == PyNone.NONE) {
      out.append("null");
    } else if (value instanceof PyBool truth) {
      out.append(truth.isTrue() ? "true" : "false");
    } else if (value instanceof StrLayout text) {
      string(text);
    } else if (value instanceof PyInt number) {
      out.append(Long.toString(number.longValue()));
    } else if (value instanceof IntLayout number) {
      out.append(PyInt.of(number.bigValue()).repr());
    } else if (value instanceof FloatLayout number) {
      real(number, value);
    } else {
      nestedApart(value, level);
    }
  }

  /** Not inlined (launcher): C2 took more than a second for copies of it in one another. */
  private void nestedApart(PyObject value, int level) {
    try {
      if (++depth > JsonErrors.MOST_NESTED) {
        throw JsonErrors.tooDeep("encoding a JSON object");
      }
      if (value instanceof ListLayout || value instanceof TupleLayout) {
        array(value, level);
      } else if (value instanceof DictLayout) {
        object(value, level);
      } else {
        other(value, level);
      }
      depth--;
    } catch (StackOverflowError e) {
      throw JsonErrors.tooDeep("encoding a JSON object");
    }
  }

  private void string(StrLayout text) {
    if (fast != JsonFunctions.OTHER) {
      StringEncoder.append(out, text.exact(), fast == JsonFunctions.ASCII);
      return;
    }
    PyObject encoded = settings.encoder.call1(text);
    if (!(encoded instanceof StrLayout result)) {
      throw Errors.typeError("encoder() must return a string, not " + encoded.type().name());
    }
    out.append(result.exact());
  }

  private void real(FloatLayout number, PyObject value) {
    double real = number.doubleValue();
    if (Double.isNaN(real) || Double.isInfinite(real)) {
      if (!settings.allowNan) {
        throw Errors.valueError(
            "Out of range float values are not JSON compliant: " + value.repr());
      }
      out.append(Double.isNaN(real) ? "NaN" : real > 0 ? "Infinity" : "-Infinity");
    } else {
      out.append(PyFloat.of(real).repr());
    }
  }

  /** What JSON does not have is written as the default function says. */
  private void other(PyObject value, int level) {
    PyObject key = enter(value);
    PyObject replaced = settings.defaultFunction.call1(value);
    try {
      write(replaced, level);
    } catch (PyException e) {
      throw noted(e, "when serializing " + fullName(value) + " object");
    }
    leave(key);
  }

  private static String fullName(PyObject value) {
    PyType type = value.type();
    if (!type.isHeapType()) {
      return type.name();
    }
    PyObject module = type.lookup("__module__");
    boolean shown = module instanceof StrLayout && !module.toString().equals("builtins");
    return (shown ? module + "." : "") + type.qualifiedName();
  }

  private static PyException noted(PyException error, String note) {
    error.value().attr("add_note").call1(PyStr.of(note));
    return error;
  }

  private PyObject enter(PyObject value) {
    if (settings.markers == PyNone.NONE) {
      return null;
    }
    PyDict markers = (PyDict) settings.markers;
    PyObject key = PyInt.of(Identities.of(value));
    if (markers.contains(key)) {
      throw Errors.valueError("Circular reference detected");
    }
    markers.put(key, value);
    return key;
  }

  private void leave(PyObject key) {
    if (key != null) {
      ((PyDict) settings.markers).remove(key);
    }
  }

  private void newline(int level) {
    out.append('\n');
    for (int i = 0; i < level; i++) {
      out.append(text(settings.indent));
    }
  }

  private boolean indents() {
    return settings.indent != PyNone.NONE;
  }

  private void array(PyObject value, int level) {
    PyObject[] items = Iterables.toArray(value);
    if (items.length == 0) {
      out.append("[]");
      return;
    }
    PyObject key = enter(value);
    out.append('[');
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(itemSeparator);
      }
      if (indents()) {
        newline(level + 1);
      }
      try {
        write(items[i], level + 1);
      } catch (PyException e) {
        throw noted(e, "when serializing " + fullName(value) + " item " + i);
      }
    }
    leave(key);
    if (indents()) {
      newline(level);
    }
    out.append(']');
  }

  private void object(PyObject value, int level) {
    if (((DictLayout) value).size() == 0) {
      out.append("{}");
      return;
    }
    PyObject key = enter(value);
    PyList items = new PyList(Iterables.toArray(value.attr("items").call0()));
    if (settings.sortKeys) {
      items.attr("sort").call0();
    }
    out.append('{');
    boolean first = true;
    for (PyObject item : items.toArray()) {
      if (!(item instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.valueError("items must return 2-tuples");
      }
      if (entry(value, pair, first, level)) {
        first = false;
      }
    }
    leave(key);
    if (!first && indents()) {
      newline(level);
    }
    out.append('}');
  }

  private boolean entry(PyObject dict, PyTuple pair, boolean first, int level) {
    PyObject key = pair.get(0);
    boolean known =
        key instanceof StrLayout
            || key instanceof FloatLayout
            || key instanceof IntLayout
            || key == PyNone.NONE;
    if (!known) {
      if (settings.skipKeys) {
        return false;
      }
      throw Errors.typeError(
          "keys must be str, int, float, bool or None, not " + key.type().name());
    }
    if (!first) {
      out.append(itemSeparator);
    }
    if (indents()) {
      newline(level + 1);
    }
    if (key instanceof StrLayout text) {
      string(text);
    } else {
      out.append('"');
      write(key, level);
      out.append('"');
    }
    out.append(keySeparator);
    try {
      write(pair.get(1), level + 1);
    } catch (PyException e) {
      throw noted(e, "when serializing " + fullName(dict) + " item " + key.repr());
    }
    return true;
  }

  /** For {@link JsonFunctions}: whether an encoder is the function of this name. */
  static boolean isFunction(PyObject encoder, String name) {
    return encoder instanceof BuiltinFunction && encoder.attr("__name__").toString().equals(name);
  }
}
