package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The methods of {@code bytes} and {@code bytearray} with random arguments. */
class BytesMethodsTest {
  private static final List<String> WITHOUT_ARGUMENTS =
      List.of(
          "capitalize",
          "expandtabs",
          "isalnum",
          "isalpha",
          "isascii",
          "isdigit",
          "islower",
          "isspace",
          "istitle",
          "isupper",
          "lower",
          "lstrip",
          "rsplit",
          "rstrip",
          "split",
          "splitlines",
          "strip",
          "swapcase",
          "title",
          "upper",
          "__len__",
          "__repr__",
          "hex",
          "decode");

  private static final List<String> SEARCHES =
      List.of("count", "find", "index", "rfind", "rindex", "startswith", "endswith");

  private static final List<String> WITH_PART =
      List.of(
          "lstrip",
          "rstrip",
          "strip",
          "split",
          "rsplit",
          "partition",
          "rpartition",
          "removeprefix",
          "removesuffix",
          "__contains__",
          "__add__",
          "__eq__",
          "__ne__",
          "__lt__",
          "__le__",
          "__gt__",
          "__ge__");

  private static final List<String> WITH_NUMBER =
      List.of(
          "center",
          "ljust",
          "rjust",
          "zfill",
          "expandtabs",
          "__mul__",
          "__rmul__",
          "__getitem__",
          "splitlines",
          "find",
          "count");

  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(577);

  private BytesLike any(int bound) {
    PyBytes bytes = random.bytes(bound);
    return random.below(3) == 0 ? new PyByteArray(bytes.copyBytes()) : bytes;
  }

  @Test
  void sharedMethods() {
    for (int i = 0; i < 400; i++) {
      BytesLike bytes = any(10);
      PyBytes content = PyBytes.of(bytes.copyBytes());
      for (String method : WITHOUT_ARGUMENTS) {
        questions.call(bytes, method);
      }
      for (String method : SEARCHES) {
        questions.call(bytes, method, random.part(content));
        questions.call(bytes, method, random.part(content), random.index(), random.index());
      }
      for (String method : WITH_PART) {
        questions.call(bytes, method, random.part(content));
      }
      for (String method : WITH_NUMBER) {
        questions.call(bytes, method, PyInt.of(random.below(30) - 12));
      }
      PyObject count = PyInt.of(random.below(5) - 1);
      PyBytes part = random.part(content);
      questions.call(bytes, "split", part, count);
      questions.call(bytes, "rsplit", part, count);
      questions.call(bytes, "split", PyNone.NONE, count);
      questions.call(bytes, "rsplit", PyNone.NONE, count);
      questions.call(bytes, "replace", part, random.bytes(3));
      questions.call(bytes, "replace", part, random.bytes(3), count);
      questions.call(bytes, "center", PyInt.of(random.below(20)), random.bytes(2));
      questions.call(bytes, "join", new PyList(new PyObject[] {any(3), any(4), any(2)}));
      questions.call(bytes, "translate", PyNone.NONE, part);
      questions.call(bytes, "hex", PyStr.of(":"), PyInt.of(random.below(7) - 3));
    }
    questions.check();
  }

  @Test
  void wrongArguments() {
    for (int i = 0; i < 200; i++) {
      BytesLike bytes = any(4);
      for (List<String> methods : List.of(SEARCHES, WITH_PART, WITH_NUMBER, WITHOUT_ARGUMENTS)) {
        for (String method : methods) {
          questions.call(bytes, method, random.other());
          if (!method.startsWith("__")) {
            questions.call(bytes, method, random.other(), random.other());
            questions.call(bytes, method, random.other(), random.other(), random.other());
          }
        }
      }
      for (String method : List.of("join", "replace", "translate", "__getitem__", "__mod__")) {
        questions.call(bytes, method, random.other());
        questions.call(bytes, method, random.other(), random.other());
      }
      questions.call(bytes, "join", PyTuple.of(random.other(), random.other()));
    }
    questions.check();
  }

  @Test
  void slices() {
    for (int i = 0; i < 1000; i++) {
      BytesLike bytes = any(12);
      PyObject start = random.index();
      PyObject stop = random.index();
      PyObject step = random.index();
      String expression = bracketed(bytes, start, stop, step);
      questions.add(expression, () -> bytes.getItem(new PySlice(start, stop, step)));
    }
    questions.check();
  }

  private static String bracketed(PyObject self, PyObject start, PyObject stop, PyObject step) {
    return "%s[%s:%s:%s]"
        .formatted(
            TextQuestions.show(self),
            TextQuestions.show(start),
            TextQuestions.show(stop),
            TextQuestions.show(step));
  }

  /** Each change of a bytearray, followed by a look at it. */
  @Test
  void changes() {
    for (int i = 0; i < 600; i++) {
      change("append", PyInt.of(random.below(300) - 20));
      change("extend", random.bytes(5));
      change("extend", random.other());
      change("extend", PyTuple.of(PyInt.of(random.below(260)), PyInt.of(7)));
      change("insert", PyInt.of(random.below(20) - 10), PyInt.of(random.below(260)));
      change("pop");
      change("pop", PyInt.of(random.below(20) - 10));
      change("remove", PyInt.of(random.below(128)));
      change("reverse");
      change("clear");
      change("resize", PyInt.of(random.below(20) - 2));
      change("__iadd__", random.bytes(4));
      change("__iadd__", random.other());
      change("__imul__", PyInt.of(random.below(5) - 1));
      change("__setitem__", PyInt.of(random.below(20) - 10), PyInt.of(random.below(260)));
      change("__delitem__", PyInt.of(random.below(20) - 10));
      change("__setitem__", random.other(), random.other());
      changeSlice();
    }
    questions.check();
  }

  private void change(String method, PyObject... args) {
    PyByteArray array = new PyByteArray(random.bytes(10).copyBytes());
    StringBuilder list = new StringBuilder();
    for (PyObject each : args) {
      list.append(TextQuestions.show(each)).append(", ");
    }
    String expression =
        "(lambda a: (a.%s(%s), a))(%s)".formatted(method, list, TextQuestions.show(array));
    questions.add(
        expression,
        () -> PyTuple.of(array.attr(method).callN(args.clone(), PyObject.NO_NAMES), array));
  }

  private void changeSlice() {
    PyByteArray array = new PyByteArray(random.bytes(10).copyBytes());
    PyObject[] bounds = {random.index(), random.index(), random.index()};
    if (random.below(2) == 0) {
      bounds[2] = PyNone.NONE;
    }
    PySlice slice = new PySlice(bounds[0], bounds[1], bounds[2]);
    String shown =
        "slice(%s, %s, %s)"
            .formatted(
                TextQuestions.show(bounds[0]),
                TextQuestions.show(bounds[1]),
                TextQuestions.show(bounds[2]));
    String self = TextQuestions.show(array);
    if (random.below(3) == 0) {
      questions.add(
          "(lambda a: (a.__delitem__(%s), a))(%s)".formatted(shown, self),
          () -> PyTuple.of(array.attr("__delitem__").call1(slice), array));
      return;
    }
    PyObject value = random.below(4) == 0 ? random.other() : random.bytes(6);
    questions.add(
        "(lambda a: (a.__setitem__(%s, %s), a))(%s)"
            .formatted(shown, TextQuestions.show(value), self),
        () -> PyTuple.of(array.attr("__setitem__").call2(slice, value), array));
  }

  @Test
  void constructors() {
    PyObject[] sources = {
      PyInt.of(3),
      PyInt.of(-1),
      PyStr.of("ab"),
      PyBytes.ofLatin1("xy"),
      PyNone.NONE,
      PyTuple.of(PyInt.of(1), PyInt.of(255)),
      PyTuple.of(PyInt.of(256)),
      PyTuple.of(PyStr.of("a")),
      new PyByteArray(new byte[] {1, 2}),
      dev.krait.runtime.number.PyFloat.of(1.5),
      dev.krait.runtime.number.PyBool.TRUE,
      PyStr.of("\u00e9\u20ac"),
      PyInt.of(java.math.BigInteger.TWO.pow(70)),
      PyInt.of(Long.MAX_VALUE)
    };
    for (dev.krait.runtime.object.PyType type : List.of(PyBytes.TYPE, PyByteArray.TYPE)) {
      questions.add(type.name() + "()", type::call0);
      for (PyObject source : sources) {
        String shown = TextQuestions.show(source);
        questions.add(type.name() + "(" + shown + ")", () -> type.call1(source));
        for (PyObject encoding :
            new PyObject[] {PyStr.of("utf-8"), PyStr.of("ascii"), sources[0]}) {
          questions.add(
              type.name() + "(" + shown + ", " + TextQuestions.show(encoding) + ")",
              () -> type.call2(source, encoding));
          questions.add(
              type.name() + "(" + shown + ", " + TextQuestions.show(encoding) + ", 'replace')",
              () -> type.call3(source, encoding, PyStr.of("replace")));
        }
      }
      for (String text :
          List.of("", "ab", "a b", "AB cd", "abc", "g0", "0g", " 00 ", "\u00e9\u00e9")) {
        PyStr hex = PyStr.of(text);
        questions.add(
            type.name() + ".fromhex(" + TextQuestions.show(hex) + ")",
            () -> type.attr("fromhex").call1(hex));
      }
    }
    questions.check();
  }
}
