package dev.krait.runtime.module.json;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.HashMap;
import java.util.Map;

/** Reads one value of a document (RFC 8259, with CPython's extensions). */
final class JsonReader {
  private final JsonScanner context;
  private final PyStr document;
  private final String chars;
  private final int length;
  private final StringScanner strings;
  private final Map<PyStr, PyStr> keys = new HashMap<>();
  private int position;
  private int depth;

  JsonReader(JsonScanner context, PyStr document) {
    this.context = context;
    this.document = document;
    this.chars = document.bmp();
    this.length = document.length();
    this.strings = new StringScanner(document, context.strict);
  }

  /** Where the value that was read ends. */
  int end() {
    return position;
  }

  private int at(int index) {
    return chars != null ? chars.charAt(index) : document.codePointAt(index);
  }

  private boolean isAt(int index, char c) {
    return index < length && at(index) == c;
  }

  private int skipBlanks(int from) {
    int index = from;
    while (index < length) {
      int c = at(index);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        break;
      }
      index++;
    }
    return index;
  }

  PyObject read(int from) {
    if (from >= length) {
      throw JsonErrors.stop(from);
    }
    switch (at(from)) {
      case '"':
        PyStr text = strings.scan(from + 1);
        position = strings.end();
        return text;
      case '{':
        return nestedApart(from, true);
      case '[':
        return nestedApart(from, false);
      case 'n':
        return word("null", from) ? PyNone.NONE : number(from);
      case 't':
        return word("true", from) ? PyBool.TRUE : number(from);
      case 'f':
        return word("false", from) ? PyBool.FALSE : number(from);
      case 'N':
        return word("NaN", from) ? constant("NaN") : number(from);
      case 'I':
        return word("Infinity", from) ? constant("Infinity") : number(from);
      case '-':
        return word("-Infinity", from) ? constant("-Infinity") : number(from);
      default:
        return number(from);
    }
  }

  /** Not inlined (launcher): C2 took more than half a second for copies of it in one another. */
  private PyObject nestedApart(int from, boolean object) {
    try {
      if (++depth > JsonErrors.MOST_NESTED) {
        throw tooDeep(object);
      }
      PyObject value = object ? object(from + 1) : array(from + 1);
      depth--;
      return value;
    } catch (StackOverflowError e) {
      throw tooDeep(object);
    }
  }

  private static RuntimeException tooDeep(boolean object) {
    return JsonErrors.tooDeep(
        "decoding a JSON " + (object ? "object" : "array") + " from a unicode string");
  }

  private boolean word(String word, int from) {
    if (from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (at(from + i) != word.charAt(i)) {
        return false;
      }
    }
    position = from + word.length();
    return true;
  }

  private PyObject constant(String name) {
    return context.parseConstant.call1(PyStr.of(name));
  }

  private PyObject object(int from) {
    boolean pairs = context.objectPairsHook != PyNone.NONE;
    PyDict dict = pairs ? null : new PyDict();
    PyList list = pairs ? new PyList() : null;
    int index = skipBlanks(from);
    if (!isAt(index, '}')) {
      while (true) {
        if (!isAt(index, '"')) {
          throw JsonErrors.decode(
              "Expecting property name enclosed in double quotes", document, index);
        }
        PyStr key = strings.scan(index + 1);
        PyStr known = keys.putIfAbsent(key, key);
        key = known == null ? key : known;
        index = skipBlanks(strings.end());
        if (!isAt(index, ':')) {
          throw JsonErrors.decode("Expecting ':' delimiter", document, index);
        }
        PyObject value = read(skipBlanks(index + 1));
        if (pairs) {
          list.append(PyTuple.pair(key, value));
        } else {
          dict.put(key, value);
        }
        index = skipBlanks(position);
        if (isAt(index, '}')) {
          break;
        }
        index = behindComma(index, '}', "object");
      }
    }
    position = index + 1;
    if (pairs) {
      return context.objectPairsHook.call1(list);
    }
    return context.objectHook == PyNone.NONE ? dict : context.objectHook.call1(dict);
  }

  private int behindComma(int index, char close, String what) {
    if (!isAt(index, ',')) {
      throw JsonErrors.decode("Expecting ',' delimiter", document, index);
    }
    int next = skipBlanks(index + 1);
    if (isAt(next, close)) {
      throw JsonErrors.decode("Illegal trailing comma before end of " + what, document, index);
    }
    return next;
  }

  private PyObject array(int from) {
    PyList list = new PyList();
    int index = skipBlanks(from);
    if (!isAt(index, ']')) {
      while (true) {
        list.append(read(index));
        index = skipBlanks(position);
        if (isAt(index, ']')) {
          break;
        }
        index = behindComma(index, ']', "array");
      }
    }
    position = index + 1;
    return list;
  }

  private boolean isDigit(int index) {
    if (index >= length) {
      return false;
    }
    int c = at(index);
    return c >= '0' && c <= '9';
  }

  private PyObject number(int start) {
    int index = isAt(start, '-') ? start + 1 : start;
    if (!isDigit(index)) {
      throw JsonErrors.stop(start);
    }
    if (at(index) == '0') {
      index++;
    } else {
      while (isDigit(index)) {
        index++;
      }
    }
    boolean real = false;
    if (isAt(index, '.') && isDigit(index + 1)) {
      real = true;
      index += 2;
      while (isDigit(index)) {
        index++;
      }
    }
    if (isAt(index, 'e') || isAt(index, 'E')) {
      int exponent = index + 1;
      if (isAt(exponent, '+') || isAt(exponent, '-')) {
        exponent++;
      }
      if (isDigit(exponent)) {
        real = true;
        while (isDigit(exponent)) {
          exponent++;
        }
        index = exponent;
      }
    }
    position = index;
    return value(start, index, real);
  }

  private PyObject value(int start, int end, boolean real) {
    if (real) {
      return context.parseFloat == PyFloat.TYPE
          ? PyFloat.of(Double.parseDouble(document.substring(start, end).toString()))
          : context.parseFloat.call1(document.substring(start, end));
    }
    if (context.parseInt != PyInt.TYPE) {
      return context.parseInt.call1(document.substring(start, end));
    }
    if (end - start > 18) {
      return PyInt.TYPE.call1(document.substring(start, end));
    }
    boolean negative = at(start) == '-';
    long number = 0;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      number = number * 10 + at(i) - '0';
    }
    return PyInt.of(negative ? -number : number);
  }
}
