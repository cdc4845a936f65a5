package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Instances of Python classes that extend {@code str}, {@code bytes} and {@code bytearray}. */
class TextSubclassTest {
  private final TextQuestions questions = new TextQuestions();

  private static PyType subclass(PyType base) {
    return (PyType) PyType.TYPE.call3(PyStr.of("S"), PyTuple.of(base), new PyDict());
  }

  private static PyObject typed(PyObject value) {
    return PyTuple.of(PyStr.of(value.type().name()), value);
  }

  @Test
  void resultsAreExact() {
    Map<String, UnaryOperator<PyObject>> operations = new LinkedHashMap<>();
    for (String method :
        List.of(
            "strip",
            "upper",
            "lower",
            "title",
            "swapcase",
            "capitalize",
            "expandtabs",
            "__repr__",
            "__str__",
            "split",
            "splitlines")) {
      operations.put("%s." + method + "()", self -> self.attr(method).call0());
    }
    operations.put("%s[:]", self -> self.getItem(new PySlice(null, null, null)));
    operations.put("%s[0]", self -> self.getItem(0));
    operations.put("%s * 1", self -> self.mul(PyInt.of(1)));
    operations.put("%s + %s", self -> self.add(self));
    operations.put("%s == %s", self -> self.eq(self));
    operations.put("%s.zfill(0)", self -> self.attr("zfill").call1(PyInt.of(0)));
    operations.put("%s.partition(%s[:1])", self -> self.attr("partition").call1(first(self)));
    operations.put("%s.replace(%s, %s)", self -> self.attr("replace").call2(self, self));
    operations.put("%s.center(9)", self -> self.attr("center").call1(PyInt.of(9)));
    operations.put("%s in %s", self -> dev.krait.runtime.number.PyBool.of(self.contains(self)));
    operations.put("%s %% ()", self -> self.mod(PyTuple.EMPTY));
    operations.put("str(%s)", self -> PyStr.TYPE.call1(self));
    operations.put("len(%s)", self -> PyInt.of(self.len()));
    operations.put(
        "sorted(%s)", self -> dev.krait.runtime.module.Builtins.get("sorted").call1(self));
    operations.put("%s.__dict__", self -> self.attr("__dict__"));
    Map<PyType, PyObject> bases = new LinkedHashMap<>();
    bases.put(PyStr.TYPE, PyStr.of("b a"));
    bases.put(PyBytes.TYPE, PyBytes.ofLatin1("b a"));
    bases.put(PyByteArray.TYPE, PyBytes.ofLatin1("b a"));
    for (Map.Entry<PyType, PyObject> base : bases.entrySet()) {
      PyType type = subclass(base.getKey());
      String made =
          "type('S', (%s,), {})(%s)"
              .formatted(base.getKey().name(), TextQuestions.show(base.getValue()));
      for (Map.Entry<String, UnaryOperator<PyObject>> each : operations.entrySet()) {
        String operation = each.getKey().replace("%%", "%").replace("%s", "s");
        questions.add(
            "(lambda v: (type(v).__name__, v))((lambda s: " + operation + ")(" + made + "))",
            () -> typed(each.getValue().apply(type.call1(base.getValue()))));
      }
    }
    questions.check();
  }

  private static PyObject first(PyObject self) {
    return self.getItem(new PySlice(null, PyInt.of(1), null));
  }

  @Test
  void attributesAndOverriding() {
    PyType type = subclass(PyStr.TYPE);
    questions.add(
        "(lambda s: (setattr(s, 'x', 5), s.x, s.__dict__)[1:])(type('S', (str,), {})('a'))",
        () -> {
          PyObject self = type.call1(PyStr.of("a"));
          self.setAttr("x", PyInt.of(5));
          return PyTuple.of(self.attr("x"), self.attr("__dict__"));
        });
    questions.add(
        "(lambda s: (s in {'a': 1}, {s: 2}['a'], hash(s) == hash('a')))(type('S', (str,), {})('a'))",
        () -> {
          PyObject self = type.call1(PyStr.of("a"));
          PyDict known = new PyDict();
          known.put(PyStr.of("a"), PyInt.of(1));
          PyDict own = new PyDict();
          own.put(self, PyInt.of(2));
          return PyTuple.of(
              dev.krait.runtime.number.PyBool.of(known.contains(self)),
              own.getItem(PyStr.of("a")),
              dev.krait.runtime.number.PyBool.of(self.hash() == PyStr.of("a").hash()));
        });
    for (String call :
        List.of("str.__new__(int)", "str.__new__(1)", "str.__new__()", "bytes.__new__(int)")) {
      String method = call.substring(0, call.indexOf('.'));
      PyType owner = method.equals("str") ? PyStr.TYPE : PyBytes.TYPE;
      PyObject[] args =
          call.endsWith("(int)")
              ? new PyObject[] {PyInt.TYPE}
              : call.endsWith("()") ? PyObject.NO_ARGS : new PyObject[] {PyInt.of(1)};
      questions.add(call, () -> owner.attr("__new__").callN(args, PyObject.NO_NAMES));
    }
    questions.check();
  }

  @Test
  void constructingStrings() {
    PyObject[] values = {
      PyStr.of("a"),
      PyBytes.ofLatin1("ab\u00e9"),
      PyInt.of(5),
      PyNone.NONE,
      new PyByteArray(new byte[] {97}),
      PyMemoryView.of(PyBytes.ofLatin1("m"))
    };
    String[] shown = {"'a'", "b'ab\\xe9'", "5", "None", "bytearray(b'a')", "memoryview(b'm')"};
    for (int i = 0; i < values.length; i++) {
      PyObject value = values[i];
      if (i != 5) {
        questions.add("str(" + shown[i] + ")", () -> PyStr.TYPE.call1(value));
      }
      for (String encoding : List.of("utf-8", "ascii", "latin-1", "nope", "a\0b")) {
        PyStr name = PyStr.of(encoding);
        questions.add(
            "str(" + shown[i] + ", " + TextQuestions.show(name) + ")",
            () -> PyStr.TYPE.call2(value, name));
        questions.add(
            "str(" + shown[i] + ", errors='ignore', encoding=" + TextQuestions.show(name) + ")",
            () ->
                PyStr.TYPE.callN(
                    new PyObject[] {value, PyStr.of("ignore"), name},
                    new String[] {"errors", "encoding"}));
      }
      questions.add("str(" + shown[i] + ", 5)", () -> PyStr.TYPE.call2(value, PyInt.of(5)));
    }
    questions.check();
  }
}
