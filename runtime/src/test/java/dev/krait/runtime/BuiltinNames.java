package dev.krait.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts expressions over the names of {@code builtins} to the runtime and to the oracle. */
public final class BuiltinNames {
  private BuiltinNames() {}

  /** Checks that the runtime answers each expression as the oracle does. */
  public static void compare(List<String> expressions) {
    Map<String, PyObject> names = new HashMap<>();
    PyDict builtins = Builtins.NAMESPACE;
    PyObject keys = builtins.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      names.put(key.toString(), builtins.get(key));
    }
    List<String> expected = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    List<String> truth = Oracle.evaluate(expressions);
    for (int i = 0; i < expressions.size(); i++) {
      expected.add(expressions.get(i) + " -> " + withoutAddresses(truth.get(i)));
      String answer = Expressions.answer(expressions.get(i), names);
      answers.add(expressions.get(i) + " -> " + withoutAddresses(answer));
    }
    assertEquals(String.join("\n", expected), String.join("\n", answers));
  }

  private static String withoutAddresses(String text) {
    return text.replaceAll("0x[0-9a-f]+", "0x…");
  }
}
