package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import org.junit.jupiter.api.Test;

/** {@code str.maketrans} and {@code str.translate}, compared with the oracle's. */
class StrTranslateTest {
  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(55);

  @Test
  void tables() {
    PyObject[] values = {
      PyStr.of("ab"),
      PyStr.of("xy"),
      PyStr.of("xyz"),
      PyStr.EMPTY,
      PyStr.of("\ud83d\ude00b"),
      PyInt.of(1),
      PyNone.NONE,
      PyBytes.ofLatin1("ab")
    };
    for (PyObject x : values) {
      questions.add(
          "str.maketrans(" + TextQuestions.show(x) + ")",
          () -> PyStr.TYPE.attr("maketrans").call1(x));
      for (PyObject y : values) {
        questions.add(
            "str.maketrans(" + TextQuestions.show(x) + ", " + TextQuestions.show(y) + ")",
            () -> PyStr.TYPE.attr("maketrans").call2(x, y));
        for (PyObject z : values) {
          questions.add(
              "str.maketrans(%s, %s, %s)"
                  .formatted(TextQuestions.show(x), TextQuestions.show(y), TextQuestions.show(z)),
              () -> PyStr.TYPE.attr("maketrans").call3(x, y, z));
        }
      }
    }
    questions.check();
  }

  @Test
  void dictionaries() {
    PyObject[] keys = {
      PyInt.of('a'),
      PyInt.of('b'),
      PyInt.of(0x3a3),
      PyInt.of(0x1f600),
      PyStr.of("a"),
      PyStr.of("ab"),
      PyFloat.of(1.5),
      PyInt.of(-5)
    };
    PyObject[] values = {
      PyNone.NONE,
      PyStr.of("long"),
      PyStr.EMPTY,
      PyInt.of('z'),
      PyInt.of(0x1f601),
      PyInt.of(-1),
      PyInt.of(0x110000),
      PyFloat.of(1.5),
      PyInt.of(1L << 40),
      PyStr.of("\u4e00")
    };
    for (int i = 0; i < 2000; i++) {
      PyDict table = new PyDict();
      for (int k = random.below(3); k >= 0; k--) {
        table.put(keys[random.below(keys.length)], values[random.below(values.length)]);
      }
      String shown = TextQuestions.show(table);
      questions.add(
          "str.maketrans(" + shown + ")", () -> PyStr.TYPE.attr("maketrans").call1(table));
      questions.call(random.str(8), "translate", table);
    }
    questions.check();
  }
}
