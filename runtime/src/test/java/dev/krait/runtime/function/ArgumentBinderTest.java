package dev.krait.runtime.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.runtime.Oracle;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Binding is compared with the oracle for each signature with each list of arguments. */
class ArgumentBinderTest {
  private static final String[] SIGNATURES = {
    "",
    "a",
    "a, b",
    "a, b=20",
    "a=10, b=20",
    "a, /",
    "a, b, /, c",
    "a, /, **rest",
    "*all",
    "a, *all",
    "a, *, key",
    "a, *, key=30, other",
    "*, key, other, third",
    "a, b=20, *all, key=30, **rest",
    "**rest",
    "first, second, third, fourth, fifth=50",
    "*all, key"
  };

  private static final String[] ARGUMENTS = {
    "",
    "1",
    "1, 2",
    "1, 2, 3",
    "1, 2, 3, 4",
    "1, 2, 3, 4, 5, 6",
    "a=1",
    "b=1",
    "1, a=2",
    "1, b=2",
    "1, key=3",
    "1, 2, key=3",
    "1, 2, 3, key=3, other=4",
    "ky=3",
    "1, 2, unknown=3",
    "a=1, b=2, c=3"
  };

  @Test
  void bindsAsTheOracleDoes() {
    List<String> questions = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (String signature : SIGNATURES) {
      PyFunction function = function(signature);
      String names = String.join(", ", function.code().parameters());
      for (String arguments : ARGUMENTS) {
        String call = "(lambda " + signature + ": [" + names + "])(" + arguments + ")";
        questions.add(call);
        answers.add(call + " -> " + answer(function, arguments));
      }
    }
    List<String> expected = Oracle.evaluate(questions);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(questions.get(i) + " -> " + expected.get(i), answers.get(i));
    }
  }

  private static String answer(PyFunction function, String arguments) {
    List<PyObject> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String argument : split(arguments)) {
      int equals = argument.indexOf('=');
      if (equals >= 0) {
        names.add(argument.substring(0, equals));
      }
      values.add(PyInt.of(Long.parseLong(argument.substring(equals + 1))));
    }
    PyObject[] args = values.toArray(PyObject.NO_ARGS);
    try {
      return call(function, args, names).repr().toString();
    } catch (PyException e) {
      return e.value().type().name() + ": " + e.value().str();
    }
  }

  private static PyObject call(PyFunction function, PyObject[] args, List<String> names) {
    return switch (names.isEmpty() ? args.length : -1) {
      case 0 -> function.call0();
      case 1 -> function.call1(args[0]);
      case 2 -> function.call2(args[0], args[1]);
      case 3 -> function.call3(args[0], args[1], args[2]);
      case 4 -> function.call4(args[0], args[1], args[2], args[3]);
      default -> function.callN(args, names.toArray(PyObject.NO_NAMES));
    };
  }

  private static String[] split(String text) {
    return text.isEmpty() ? new String[0] : text.split(", ");
  }

  /** A function of a signature that returns the list of its parameters' values. */
  private static PyFunction function(String signature) {
    List<String> names = new ArrayList<>();
    List<PyObject> defaults = new ArrayList<>();
    PyDict keywordDefaults = new PyDict();
    String varArgs = null;
    String varKeywords = null;
    int positionalOnly = 0;
    int positional = 0;
    int flags = 0;
    boolean star = false;
    for (String part : split(signature)) {
      String name = part.replaceAll("[*]|=.*", "");
      if (part.equals("/")) {
        positionalOnly = positional;
      } else if (part.startsWith("**")) {
        varKeywords = name;
        flags |= PyCode.VARKEYWORDS;
      } else if (part.startsWith("*")) {
        star = true;
        varArgs = name.isEmpty() ? null : name;
        flags |= name.isEmpty() ? 0 : PyCode.VARARGS;
      } else {
        names.add(name);
        positional += star ? 0 : 1;
        if (part.indexOf('=') >= 0) {
          PyInt value = PyInt.of(Long.parseLong(part.substring(part.indexOf('=') + 1)));
          if (star) {
            keywordDefaults.put(name, value);
          } else {
            defaults.add(value);
          }
        }
      }
    }
    int keywordOnly = names.size() - positional;
    if (varArgs != null) {
      names.add(varArgs);
    }
    if (varKeywords != null) {
      names.add(varKeywords);
    }
    PyCode code =
        new PyCode(
            new Lister(),
            0,
            "<lambda>",
            "<lambda>",
            "test",
            1,
            flags,
            positionalOnly,
            positional,
            keywordOnly,
            names.toArray(new String[0]),
            new String[0]);
    return new PyFunction(
        code, new PyDict(), PyObject.NO_ARGS, defaults.toArray(PyObject.NO_ARGS), keywordDefaults);
  }

  /** A body that returns its values as a list. */
  private static final class Lister extends FunctionBody {
    private static PyObject list(PyObject... values) {
      return dev.krait.runtime.collection.PyList.TYPE.call1(PyTuple.of(values));
    }

    @Override
    public PyObject call0(int index, PyFunction function) {
      return list();
    }

    @Override
    public PyObject call1(int index, PyFunction function, PyObject a) {
      return list(a);
    }

    @Override
    public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
      return list(a, b);
    }

    @Override
    public PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
      return list(a, b, c);
    }

    @Override
    public PyObject call4(
        int index, PyFunction function, PyObject a, PyObject b, PyObject c, PyObject d) {
      return list(a, b, c, d);
    }

    @Override
    public PyObject callN(int index, PyFunction function, PyObject[] values) {
      return list(values);
    }
  }
}
