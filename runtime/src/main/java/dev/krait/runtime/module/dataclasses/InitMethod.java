package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/** {@code __init__}: sets the fields, then calls {@code __post_init__} if there is one. */
final class InitMethod extends GeneratedMethod {
  private static final String POST_INIT = "__post_init__(";

  private final FieldSetter[] setters;
  private final AttributeSite postInit;
  private final int[] initOnly;

  private InitMethod(
      Source source, List<FieldSetter.Text> fields, int[] initOnly, List<String> free) {
    super(source, free.toArray(new String[0]));
    this.setters = new FieldSetter[fields.size()];
    for (int i = 0; i < setters.length; i++) {
      setters[i] = new FieldSetter(fields.get(i), this);
    }
    this.postInit = initOnly == null ? null : new AttributeSite("__post_init__");
    this.initOnly = initOnly;
  }

  static InitMethod of(Source source) {
    List<String> parameters = source.text().parameters();
    if (parameters.isEmpty() || source.text().decorator() != null) {
      return null;
    }
    String self = parameters.get(0);
    String post = "  " + self + "." + POST_INIT;
    List<FieldSetter.Text> fields = new ArrayList<>();
    List<String> free = new ArrayList<>();
    int[] initOnly = null;
    List<String> body = source.text().body();
    if (!body.equals(List.of("  pass"))) {
      for (String line : body) {
        if (initOnly != null) {
          return null;
        }
        if (line.startsWith(post) && line.endsWith(")")) {
          initOnly = arguments(line.substring(post.length(), line.length() - 1), parameters);
          if (initOnly == null) {
            return null;
          }
        } else {
          FieldSetter.Text field = FieldSetter.Text.of(line, self, source);
          if (field == null) {
            return null;
          }
          field.addFree(free);
          fields.add(field);
        }
      }
    }
    return new InitMethod(source, fields, initOnly, free);
  }

  private static int[] arguments(String names, List<String> parameters) {
    if (names.isEmpty()) {
      return new int[0];
    }
    String[] words = names.split(",");
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = parameters.indexOf(words[i]);
      if (numbers[i] < 0) {
        return null;
      }
    }
    return numbers;
  }

  @Override
  PyObject run(Activation activation) {
    PyObject self = activation.value(0);
    for (int i = 0; i < setters.length; i++) {
      activation.at(i);
      setters[i].set(self, activation);
    }
    if (postInit != null) {
      activation.at(setters.length);
      callPostInit(self, activation);
    }
    return PyNone.NONE;
  }

  private void callPostInit(PyObject self, Activation activation) {
    switch (initOnly.length) {
      case 0 -> postInit.call0(self);
      case 1 -> postInit.call1(self, activation.value(initOnly[0]));
      default -> {
        PyObject[] values = new PyObject[initOnly.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = activation.value(initOnly[i]);
        }
        postInit.get(self).callN(values, PyObject.NO_NAMES);
      }
    }
  }
}
