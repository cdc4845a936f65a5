package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** {@code str.format}, {@code str.__format__} and {@code %}, compared with the oracle's. */
class StrFormatTest {
  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(1618);

  private String pick(String... pieces) {
    return pieces[random.below(pieces.length)];
  }

  @Test
  void specifications() {
    for (int i = 0; i < 3000; i++) {
      String spec =
          pick("", "", "*", "\u00e9", "\ud83d\ude00", "<", "{")
              + pick("", "<", ">", "^", "=")
              + pick("", "", "", "+", "-", " ")
              + pick("", "", "", "", "z")
              + pick("", "", "", "", "#")
              + pick("", "", "0")
              + pick("", "3", "10", "07", "\u0663")
              + pick("", "", "", "", ",", "_")
              + pick("", "", ".2", ".0", ".", ".3,")
              + pick("", "s", "s", "d", "q", "ss");
      questions.call(random.str(8), "__format__", PyStr.of(spec));
    }
    questions.check();
  }

  @Test
  void templates() {
    PyObject[] args = {PyStr.of("one"), PyStr.of("two"), PyStr.of("5"), PyTuple.of(PyStr.of("t"))};
    PyDict keywords = new PyDict();
    keywords.put(PyStr.of("a"), PyStr.of("A"));
    keywords.put(PyStr.of("b"), PyStr.of("10"));
    keywords.put(PyStr.of("t"), args[3]);
    for (int i = 0; i < 6000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.below(5); k >= 0; k--) {
        text.append(
            pick(
                "x",
                "{",
                "}",
                "{{",
                "}}",
                "{}",
                "{}",
                "{0}",
                "{1}",
                "{a}",
                "{b}",
                "{c}",
                "{9}",
                "{0!r}",
                "{a!s}",
                "{a!a}",
                "{!x}",
                "{!r:>8}",
                "{a!",
                "{a!r",
                "{a!r}",
                "{a!r:",
                "{:",
                "{:>{b}}",
                "{:{}}",
                "{0:{2}}",
                "{:{:{}}}",
                "{:>6}",
                "{t[0]}",
                "{t[",
                "{t[]}",
                "{t[0]x}",
                "{t.}",
                "{a.b}",
                "{t[0",
                "{[0]}",
                "{.a}",
                "{3[0]}",
                "{a:<5}",
                "{a b}",
                "{0:.1}",
                "{:d}",
                "{\u0661}",
                "{-1}",
                "{a{b}}",
                "{99999999999999999999}",
                "{:{{}}}",
                "{a!rr}",
                "{a!\u00e9}",
                "{a!}",
                "{!}",
                "{a[b]}",
                "[",
                "]",
                ":",
                "!"));
      }
      PyStr template = PyStr.of(text.toString());
      String expression =
          TextQuestions.show(template)
              + ".format('one', 'two', '5', ('t',), a='A', b='10', t=('t',))";
      questions.add(expression, () -> StrFormat.format(template, args, keywords));
      questions.add(
          TextQuestions.show(template) + ".format_map({'a': 'A', 'b': '10', 't': ('t',)})",
          () -> StrFormat.format(template, null, keywords));
    }
    questions.check();
  }

  @Test
  void percent() {
    for (int i = 0; i < 8000; i++) {
      StringBuilder text = new StringBuilder();
      int conversions = 0;
      for (int k = random.below(3); k >= 0; k--) {
        if (random.below(3) == 0) {
          text.append(pick("x", "%%", "\u00e9", "%", "(", " "));
        } else {
          conversions++;
          text.append(conversion());
        }
      }
      PyStr template = PyStr.of(text.toString());
      PyObject values = random.below(4) == 0 ? value() : values(conversions + random.below(2));
      String expression = TextQuestions.show(template) + " % " + TextQuestions.show(values);
      questions.add(expression, () -> template.mod(values));
    }
    questions.check();
  }

  private String conversion() {
    return "%"
        + pick("", "", "", "", "", "(a)", "(")
        + pick("", "", "", "-", "+", " ", "#", "0", "-0", "+#", "# 0")
        + pick("", "", "", "5", "12", "*")
        + pick("", "", "", ".0", ".3", ".", ".*")
        + pick("", "", "", "", "l", "h")
        + pick(
            "s", "s", "r", "a", "d", "i", "u", "x", "X", "o", "e", "f", "g", "E", "F", "G", "c",
            "q", "%", "\u00e9", "b");
  }

  private PyObject values(int count) {
    PyObject[] values = new PyObject[Math.max(0, count)];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    return PyTuple.of(values);
  }

  private PyObject value() {
    return switch (random.below(6)) {
      case 0 -> random.str(4);
      case 1 -> PyInt.of(random.below(2000) - 1000);
      case 2 -> PyInt.of(new java.math.BigInteger("-123456789012345678901234567890"));
      case 3 -> PyFloat.of((random.below(4000) - 2000) / 16.0);
      case 4 -> PyFloat.of(1e22 * (random.below(10) + 1));
      default -> random.other();
    };
  }

  @Test
  void percentOfBytes() {
    for (int i = 0; i < 4000; i++) {
      // CPython takes the char of an unsupported conversion beyond ASCII for a negative number.
      String conversion = conversion().replace("\u00e9", "q");
      String text = pick("", "x", "\u00e9") + conversion + pick("", "", "%%", "%");
      PyBytes template = PyBytes.ofLatin1(text);
      PyObject values = random.below(4) == 0 ? value() : values(1 + random.below(2));
      String expression = TextQuestions.show(template) + " % " + TextQuestions.show(values);
      questions.add(expression, () -> template.mod(values));
    }
    questions.check();
  }

  @Test
  void mappingKeys() {
    for (String text :
        List.of(
            "%(a)s",
            "%(a)s %(b)d",
            "%(a)5s|",
            "%(c)s",
            "%(a)s %s",
            "%s %(a)s",
            "%(a)%",
            "%(a",
            "%(",
            "%(a)",
            "%((a))s",
            "%(a)*d",
            "abc",
            "%%",
            "%(a)s %(a)r")) {
      StringJoiner pairs = new StringJoiner(", ", "{", "}").add("'a': 'A'").add("'b': 7");
      PyDict values = new PyDict();
      values.put(PyStr.of("a"), PyStr.of("A"));
      values.put(PyStr.of("b"), PyInt.of(7));
      PyStr template = PyStr.of(text);
      String expression = TextQuestions.show(template) + " % " + pairs;
      questions.add(expression, () -> template.mod(values));
    }
    questions.check();
  }
}
