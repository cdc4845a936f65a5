package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Operators with strings or bytes on either side, as emitted code calls them. */
class StrOperatorsTest {
  private static final Map<String, BinaryOperator<PyObject>> OPERATORS = new LinkedHashMap<>();

  static {
    OPERATORS.put("%s + %s", PyObject::add);
    OPERATORS.put("%s - %s", PyObject::sub);
    OPERATORS.put("%s * %s", PyObject::mul);
    OPERATORS.put("%s < %s", PyObject::lt);
    OPERATORS.put("%s <= %s", PyObject::le);
    OPERATORS.put("%s > %s", PyObject::gt);
    OPERATORS.put("%s >= %s", PyObject::ge);
    OPERATORS.put("%s == %s", PyObject::eq);
    OPERATORS.put("%s != %s", PyObject::ne);
    OPERATORS.put("%s[%s]", PyObject::getItem);
    OPERATORS.put("%s in %s", (a, b) -> PyBool.of(b.contains(a)));
    OPERATORS.put("(lambda a, b: (a := operator.iadd(a, b)))(%s, %s)", PyObject::iAdd);
    OPERATORS.put("(lambda a, b: (a := operator.imul(a, b)))(%s, %s)", PyObject::iMul);
  }

  private static final PyObject[] TEXTS = {
    PyStr.of("ab"),
    PyStr.of("b"),
    PyStr.EMPTY,
    PyStr.of("a\ud83d\ude00"),
    PyBytes.ofLatin1("ab"),
    PyBytes.EMPTY,
    new PyByteArray(new byte[] {97})
  };

  private static final PyObject[] OTHERS = {
    PyInt.of(2),
    PyInt.of(-1),
    PyInt.of(97),
    PyBool.TRUE,
    PyFloat.of(1.5),
    PyNone.NONE,
    PyInt.of(BigInteger.TWO.pow(70)),
    PyInt.of(1L << 62),
    PyTuple.of(PyInt.of(1)),
    new PyList(new PyObject[] {PyInt.of(1)})
  };

  @Test
  void allPairs() {
    TextQuestions questions = new TextQuestions();
    for (Map.Entry<String, BinaryOperator<PyObject>> each : OPERATORS.entrySet()) {
      String form = each.getKey().replace("operator.", "__import__('operator').");
      for (PyObject text : TEXTS) {
        for (PyObject[] all : new PyObject[][] {TEXTS, OTHERS}) {
          for (PyObject other : all) {
            // An in-place operator changes a bytearray, so each question gets its own.
            add(questions, form, each.getValue(), copy(text), copy(other));
            add(questions, form, each.getValue(), copy(other), copy(text));
          }
        }
      }
    }
    questions.check();
  }

  private static PyObject copy(PyObject value) {
    if (value instanceof PyList list) {
      return new PyList(new PyObject[] {list.get(0)});
    }
    return value instanceof PyByteArray bytes ? new PyByteArray(bytes.copyBytes()) : value;
  }

  private static void add(
      TextQuestions questions,
      String form,
      BinaryOperator<PyObject> operator,
      PyObject left,
      PyObject right) {
    String expression = form.formatted(TextQuestions.show(left), TextQuestions.show(right));
    questions.add(expression, () -> operator.apply(left, right));
  }
}
