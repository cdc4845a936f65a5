package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Error handlers that a program registers. */
class ErrorHandlersTest {
  private static final String NAME = "krait.test";

  /** A handler of the program's own. */
  private static final class Handler extends PyObject {
    private final UnaryOperator<PyObject> answer;

    Handler(UnaryOperator<PyObject> answer) {
      this.answer = answer;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public PyObject call1(PyObject error) {
      return answer.apply(error);
    }
  }

  @AfterEach
  void unregister() {
    ErrorHandlers.unregister(NAME);
  }

  @Test
  void answers() {
    Map<String, UnaryOperator<PyObject>> handlers = new LinkedHashMap<>();
    handlers.put("('?', e.end)", e -> PyTuple.of(PyStr.of("?"), e.attr("end")));
    handlers.put("('!!', e.start + 1)", e -> PyTuple.of(PyStr.of("!!"), e.attr("start").add(1)));
    handlers.put("('\\xe9', e.end)", e -> PyTuple.of(PyStr.of("\u00e9"), e.attr("end")));
    handlers.put("('\\u20ac', e.end)", e -> PyTuple.of(PyStr.of("\u20ac"), e.attr("end")));
    handlers.put("(b'by', e.end)", e -> PyTuple.of(PyBytes.ofLatin1("by"), e.attr("end")));
    handlers.put("('', 99)", e -> PyTuple.of(PyStr.EMPTY, PyInt.of(99)));
    handlers.put("('', -99)", e -> PyTuple.of(PyStr.EMPTY, PyInt.of(-99)));
    handlers.put("None", e -> PyNone.NONE);
    handlers.put("('a',)", e -> PyTuple.of(PyStr.of("a")));
    handlers.put("(1, 2)", e -> PyTuple.of(PyInt.of(1), PyInt.of(2)));
    handlers.put("('a', 'b')", e -> PyTuple.of(PyStr.of("a"), PyStr.of("b")));
    handlers.put(
        "(e.reason + e.encoding, e.end)",
        e -> PyTuple.of(e.attr("reason").add(e.attr("encoding")), e.attr("end")));
    handlers.put(
        "(repr(e.object), e.end)", e -> PyTuple.of(e.attr("object").repr(), e.attr("end")));
    TextQuestions questions = new TextQuestions();
    for (Map.Entry<String, UnaryOperator<PyObject>> each : handlers.entrySet()) {
      ErrorHandlers.register(NAME, new Handler(each.getValue()));
      String form =
          "(c := __import__('codecs'), c.register_error('"
              + NAME
              + "', lambda e: "
              + each.getKey()
              + "), %s)[2]";
      for (String encoding : List.of("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32")) {
        PyStr text = PyStr.ofCodePoints('a', 0x20ac, 0x3a3, 'b', 0xd800, 'c', 0xdc00, 0xdc01);
        questions.add(
            form.formatted(
                TextQuestions.show(text) + ".encode('" + encoding + "', '" + NAME + "')"),
            () -> text.attr("encode").call2(PyStr.of(encoding), PyStr.of(NAME)));
        // Shorter by one byte at its end, so that the last unit is not complete.
        PyBytes bytes = PyBytes.ofLatin1("a\u00ff\u00d8\u00ff\u00d8b\u00e2\u0082c\u00dc\u00f0");
        questions.add(
            form.formatted(
                TextQuestions.show(bytes) + ".decode('" + encoding + "', '" + NAME + "')"),
            () -> bytes.attr("decode").call2(PyStr.of(encoding), PyStr.of(NAME)));
      }
    }
    questions.check();
  }
}
