package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The methods and operators of {@code str} with random arguments, compared with the oracle's. */
class StrMethodsTest {
  private static final List<String> WITHOUT_ARGUMENTS =
      List.of(
          "capitalize",
          "casefold",
          "expandtabs",
          "isalnum",
          "isalpha",
          "isascii",
          "isdecimal",
          "isdigit",
          "isidentifier",
          "islower",
          "isnumeric",
          "isprintable",
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
          "__str__",
          "__getnewargs__");

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
          "splitlines");

  private final TextQuestions questions = new TextQuestions();
  private final RandomText random = new RandomText(314);

  @Test
  void methodsWithoutArguments() {
    for (int i = 0; i < 400; i++) {
      PyStr text = random.str(9);
      for (String method : WITHOUT_ARGUMENTS) {
        questions.call(text, method);
      }
    }
    questions.check();
  }

  @Test
  void methodsThatTakeAPart() {
    for (int i = 0; i < 400; i++) {
      PyStr text = random.str(12);
      for (String method : SEARCHES) {
        questions.call(text, method, random.part(text));
        questions.call(text, method, random.part(text), random.index());
        questions.call(text, method, random.part(text), random.index(), random.index());
      }
      for (String method : WITH_PART) {
        questions.call(text, method, random.part(text));
      }
      PyObject several = PyTuple.of(random.part(text), random.part(text));
      questions.call(text, "startswith", several, random.index());
      questions.call(text, "endswith", several, random.index());
    }
    questions.check();
  }

  @Test
  void methodsThatTakeNumbers() {
    for (int i = 0; i < 400; i++) {
      PyStr text = random.str(12);
      for (String method : WITH_NUMBER) {
        questions.call(text, method, PyInt.of(random.below(30) - 12));
      }
      PyStr part = random.part(text);
      PyObject count = PyInt.of(random.below(5) - 1);
      questions.call(text, "split", part, count);
      questions.call(text, "rsplit", part, count);
      questions.call(text, "split", dev.krait.runtime.object.PyNone.NONE, count);
      questions.call(text, "rsplit", dev.krait.runtime.object.PyNone.NONE, count);
      questions.call(text, "replace", part, random.str(3));
      questions.call(text, "replace", part, random.str(3), count);
      PyStr fill = random.str(2);
      questions.call(text, "center", PyInt.of(random.below(20)), fill);
      questions.call(text, "ljust", PyInt.of(random.below(20)), fill);
      questions.call(text, "rjust", PyInt.of(random.below(20)), fill);
      questions.call(
          text, "join", new PyList(new PyObject[] {random.str(3), random.str(4), random.str(2)}));
      questions.call(text, "join", PyTuple.of(random.str(3)));
      questions.call(text, "join", random.str(5));
    }
    questions.check();
  }

  @Test
  void slices() {
    for (int i = 0; i < 2000; i++) {
      PyStr text = random.str(12);
      PyObject start = random.index();
      PyObject stop = random.index();
      PyObject step = random.index();
      String source =
          "%s[%s:%s:%s]"
              .formatted(
                  TextQuestions.show(text),
                  TextQuestions.show(start),
                  TextQuestions.show(stop),
                  TextQuestions.show(step));
      questions.add(source, () -> text.getItem(new PySlice(start, stop, step)));
    }
    questions.check();
  }

  @Test
  void wrongArguments() {
    for (int i = 0; i < 300; i++) {
      PyStr text = random.str(4);
      for (List<String> methods : List.of(SEARCHES, WITH_PART, WITH_NUMBER)) {
        for (String method : methods) {
          questions.call(text, method, random.other());
          if (!method.startsWith("__")) {
            questions.call(text, method, random.other(), random.other());
            questions.call(text, method, random.other(), random.other(), random.other());
          }
        }
      }
      for (String method : WITHOUT_ARGUMENTS) {
        questions.call(text, method, random.other(), random.other(), random.other());
      }
      questions.call(text, "join", random.other());
      questions.call(text, "replace", random.other());
      questions.call(text, "replace", random.other(), random.other());
      questions.call(text, "replace", random.other(), random.other(), random.other());
      questions.call(text, "join", PyTuple.of(random.other(), random.other()));
      questions.call(text, "__getitem__", random.other());
      questions.call(text, "encode", random.other());
      questions.call(text, "encode", PyStr.of("utf-8"), random.other());
      questions.call(text, "__format__", random.other());
      questions.call(text, "format_map", random.other());
      questions.call(text, "translate", random.other());
    }
    questions.check();
  }
}
