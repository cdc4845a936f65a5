package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** {@code memoryview} over read-only and writable bytes, compared with the oracle's. */
class MemoryViewTest {
  private static final List<String> ATTRIBUTES =
      List.of(
          "nbytes",
          "readonly",
          "itemsize",
          "format",
          "ndim",
          "shape",
          "strides",
          "suboffsets",
          "c_contiguous",
          "f_contiguous",
          "contiguous");

  private static final String FORMATS = "bBchHiIlLqQnNP?fde";

  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(1729);

  /** A view with its Python expression. */
  private record Case(String expression, PyMemoryView view) {}

  private static PyMemoryView call(PyMemoryView view, String method, PyObject... args) {
    return (PyMemoryView) view.attr(method).callN(args, PyObject.NO_NAMES);
  }

  private Case plain(boolean writable, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) random.below(256);
    }
    BytesLike owner = writable ? new PyByteArray(bytes) : PyBytes.of(bytes);
    return new Case("memoryview(" + TextQuestions.show(owner) + ")", PyMemoryView.of(owner));
  }

  private Case any(boolean writable) {
    Case plain = plain(writable, 24);
    switch (random.below(5)) {
      case 0:
        return plain;
      case 1:
        PyStr format = PyStr.ofCodePoint(FORMATS.charAt(random.below(FORMATS.length())));
        return new Case(
            plain.expression + ".cast('" + format + "')", call(plain.view, "cast", format));
      case 2:
        PyStr bytes = PyStr.of("B");
        PyObject shape =
            new PyList(
                random.below(2) == 0
                    ? new PyObject[] {PyInt.of(4), PyInt.of(6)}
                    : new PyObject[] {PyInt.of(2), PyInt.of(3), PyInt.of(4)});
        return new Case(
            plain.expression + ".cast('B', " + TextQuestions.show(shape) + ")",
            call(plain.view, "cast", bytes, shape));
      default:
        PyObject[] bounds = {random.index(), random.index(), PyInt.of(random.below(7) - 3)};
        if (((PyInt) bounds[2]).longValue() == 0) {
          bounds[2] = PyNone.NONE;
        }
        return new Case(
            "%s[%s:%s:%s]"
                .formatted(
                    plain.expression,
                    TextQuestions.show(bounds[0]),
                    TextQuestions.show(bounds[1]),
                    TextQuestions.show(bounds[2])),
            (PyMemoryView) plain.view.getItem(new PySlice(bounds[0], bounds[1], bounds[2])));
    }
  }

  private void ask(Case view, String form, UnaryOperator<PyObject> answer) {
    questions.add(
        form.replaceFirst("%s", Matcher.quoteReplacement(view.expression)),
        () -> answer.apply(view.view));
  }

  @Test
  void reading() {
    for (int i = 0; i < 300; i++) {
      Case view = any(random.below(2) == 0);
      for (String attribute : ATTRIBUTES) {
        ask(view, "%s." + attribute, self -> self.attr(attribute));
      }
      // A NaN read from bytes has no literal to compare with.
      if (!"fde".contains(view.view.view().format())) {
        ask(view, "%s.tolist()", self -> self.attr("tolist").call0());
        PyObject index = random.index();
        ask(view, "%s[" + TextQuestions.show(index) + "]", self -> self.getItem(index));
        PyObject pair = PyTuple.of(PyInt.of(random.below(6)), PyInt.of(random.below(6) - 4));
        ask(view, "%s[" + TextQuestions.show(pair) + "]", self -> self.getItem(pair));
        ask(view, "list(%s)", self -> PyList.TYPE.call1(self));
      }
      PyObject odd = random.other();
      ask(view, "%s[" + TextQuestions.show(odd) + "]", self -> self.getItem(odd));
      ask(view, "len(%s)", self -> PyInt.of(self.len()));
      ask(view, "%s.tobytes()", self -> self.attr("tobytes").call0());
      ask(view, "%s.tobytes('F')", self -> self.attr("tobytes").call1(PyStr.of("F")));
      ask(view, "%s.hex()", self -> self.attr("hex").call0());
      ask(view, "bytes(%s)", self -> PyBytes.TYPE.call1(self));
      ask(view, "%s.count(65)", self -> self.attr("count").call1(PyInt.of(65)));
      ask(view, "%s[1:].tobytes()", self -> self.getItem(slice(1)).attr("tobytes").call0());
      PyStr format = PyStr.ofCodePoint(FORMATS.charAt(random.below(FORMATS.length())));
      ask(
          view,
          "%s.cast('" + format + "').tobytes()",
          self -> self.attr("cast").call1(format).attr("tobytes").call0());
      PyBytes other = PyBytes.of(view.view.view().toBytes());
      ask(view, "%s == " + TextQuestions.show(other), self -> self.eq(other));
    }
    questions.check();
  }

  private static PySlice slice(int start) {
    return new PySlice(PyInt.of(start), null, null);
  }

  @Test
  void writing() {
    PyObject[] values = {
      PyInt.of(0),
      PyInt.of(-1),
      PyInt.of(127),
      PyInt.of(255),
      PyInt.of(65535),
      PyInt.of(-40000),
      PyInt.of(1L << 40),
      PyInt.of(BigInteger.TWO.pow(64)),
      PyInt.of(BigInteger.TWO.pow(63)),
      PyFloat.of(1.5),
      PyFloat.of(1e10),
      PyFloat.of(-0.0),
      PyFloat.of(6e-8),
      PyFloat.of(65519.0),
      PyFloat.of(0.1),
      PyStr.of("a"),
      PyBytes.ofLatin1("x"),
      PyBytes.ofLatin1("xy"),
      PyNone.NONE
    };
    String assign = "(lambda m, k, v: (m.__setitem__(k, v), m.tobytes())[1])(%s, %s, %s)";
    for (int i = 0; i < FORMATS.length(); i++) {
      PyStr format = PyStr.ofCodePoint(FORMATS.charAt(i));
      for (PyObject value : values) {
        Case plain = plain(true, 8);
        PyMemoryView view = call(plain.view, "cast", format);
        questions.add(
            assign.formatted(
                plain.expression + ".cast('" + format + "')", "0", TextQuestions.show(value)),
            () -> {
              view.setItem(0, value);
              return view.attr("tobytes").call0();
            });
      }
    }
    for (int i = 0; i < 600; i++) {
      Case view = any(random.below(5) > 0);
      PyObject[] keys = {random.index(), random.other(), PyTuple.of(PyInt.of(1), PyInt.of(2))};
      PyObject key = keys[random.below(keys.length)];
      PyObject value = random.below(4) == 0 ? random.other() : PyInt.of(random.below(256));
      if ("fde".contains(view.view.view().format())) {
        continue;
      }
      questions.add(
          assign.formatted(view.expression, TextQuestions.show(key), TextQuestions.show(value)),
          () -> {
            view.view.setItem(key, value);
            return view.view.attr("tobytes").call0();
          });
      Case target = any(random.below(5) > 0);
      PyBytes bytes = random.bytes(5);
      PySlice slice = new PySlice(PyInt.of(1), PyInt.of(1 + random.below(5)), null);
      questions.add(
          assign.formatted(
              target.expression,
              "slice(1, " + slice.stop().repr() + ")",
              TextQuestions.show(bytes)),
          () -> {
            target.view.setItem(slice, bytes);
            return target.view.attr("tobytes").call0();
          });
    }
    questions.check();
  }
}
