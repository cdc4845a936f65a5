package dev.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.fail;

import dev.krait.runtime.Oracle;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Questions that are put to the oracle in one batch and to the runtime, and must agree. */
final class TextQuestions {
  private static final String SCRIPT =
      """
      import sys, warnings
      warnings.simplefilter("ignore")
      for line in sys.stdin.read().split("\\n"):
          try:
              answer = ascii(eval(line))
          except BaseException as e:
              answer = f"{type(e).__name__}: {str(e)!a}"
          print(answer)
      """;

  private static final int SHOWN = 30;

  private final List<String> expressions = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Adds a question with the runtime's way to its answer. */
  void add(String expression, Supplier<PyObject> answer) {
    expressions.add(expression);
    answers.add(answer(answer));
  }

  /** Adds {@code self.method(args)}. */
  void call(PyObject self, String method, PyObject... args) {
    StringJoiner list = new StringJoiner(", ", "(", ")");
    for (PyObject each : args) {
      list.add(show(each));
    }
    String expression = "(" + show(self) + ")." + method + list;
    add(expression, () -> self.attr(method).callN(args.clone(), PyObject.NO_NAMES));
  }

  private static String answer(Supplier<PyObject> question) {
    try {
      return show(question.get());
    } catch (PyException e) {
      String message = FStrings.ascii(e.value().str()).toString();
      return e.value().type().name() + ": " + message;
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return e + " at " + (trace.length > 0 ? trace[0] : "?");
    }
  }

  /** Compares all answers. */
  void check() {
    List<String> expected = Oracle.run(SCRIPT, String.join("\n", expressions));
    if (expected.size() != answers.size()) {
      fail(answers.size() + " questions, answers: " + expected.size());
    }
    int wrong = 0;
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(answers.get(i)) && wrong++ < SHOWN) {
        report.append(expressions.get(i)).append("\n  CPython ").append(expected.get(i));
        report.append("\n  Krait   ").append(answers.get(i)).append('\n');
      }
    }
    if (wrong > 0) {
      fail(wrong + " of " + expected.size() + " answers differ:\n" + report);
    }
  }

  int size() {
    return expressions.size();
  }

  /** The {@code ascii} of a value, which is also its literal. */
  static String show(PyObject value) {
    if (value instanceof PyBool bool) {
      return bool.isTrue() ? "True" : "False";
    }
    if (value instanceof IntLayout number) {
      return number.bigValue().toString();
    }
    if (value == PyNone.NONE) {
      return "None";
    }
    if (value instanceof PyType type) {
      return "<class '" + type.name() + "'>";
    }
    if (value instanceof TupleLayout tuple) {
      String single = tuple.items().length == 1 ? ",)" : ")";
      StringJoiner list = new StringJoiner(", ", "(", single);
      for (PyObject each : tuple.items()) {
        list.add(show(each));
      }
      return list.toString();
    }
    if (value instanceof ListLayout items) {
      StringJoiner list = new StringJoiner(", ", "[", "]");
      for (int i = 0; i < items.size(); i++) {
        list.add(show(items.get(i)));
      }
      return list.toString();
    }
    return FStrings.ascii(value).toString();
  }
}
