package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/**
 * A statement that sets a field: {@code self.x=VALUE}, or {@code
 * __dataclass_builtins_object__.__setattr__(self,'x',VALUE)} in frozen classes. VALUE is a
 * parameter, a variable, a call of it, or that call if a parameter was not given.
 */
final class FieldSetter {
  private static final String OBJECT = "__dataclass_builtins_object__";
  private static final String MISSING = "__dataclass_HAS_DEFAULT_FACTORY__";

  private final AttributeSite site;
  private final PyStr frozenName;
  private final int object;
  private final int parameter;
  private final int variable;
  private final boolean called;
  private final int missing;

  FieldSetter(Text text, GeneratedMethod method) {
    this.site = new AttributeSite(text.frozen ? "__setattr__" : text.name);
    this.frozenName = text.frozen ? PyStr.intern(text.name) : null;
    this.object = text.frozen ? method.free(OBJECT) : -1;
    this.parameter = text.parameter;
    this.variable = text.variable == null ? -1 : method.free(text.variable);
    this.called = text.called;
    this.missing = called && parameter >= 0 ? method.free(MISSING) : -1;
  }

  /** Executes the statement. */
  void set(PyObject self, Activation activation) {
    if (frozenName == null) {
      site.set(self, value(activation));
    } else {
      PyObject type = activation.free(object);
      site.call3(type, self, frozenName, value(activation));
    }
  }

  private PyObject value(Activation activation) {
    if (parameter >= 0) {
      PyObject given = activation.value(parameter);
      if (missing < 0 || !Identity.same(given, activation.free(missing))) {
        return given;
      }
    }
    PyObject value = activation.free(variable);
    return called ? value.call0() : value;
  }

  /**
   * The statement taken apart.
   *
   * @param parameter its number in VALUE; -1 if it has none
   * @param variable that of the enclosing function in VALUE; null if it has none
   */
  record Text(String name, boolean frozen, int parameter, String variable, boolean called) {
    static Text of(String line, String self, GeneratedMethod.Source source) {
      String head = "  " + self + ".";
      String frozenHead = "  " + OBJECT + ".__setattr__(" + self + ",'";
      String name;
      String value;
      boolean frozen = line.startsWith(frozenHead);
      if (frozen) {
        int end = line.indexOf("',", frozenHead.length());
        if (end < 0 || !line.endsWith(")") || !source.isFree(OBJECT)) {
          return null;
        }
        name = line.substring(frozenHead.length(), end);
        value = line.substring(end + 2, line.length() - 1);
      } else {
        int equals = line.indexOf('=');
        if (!line.startsWith(head) || equals < 0) {
          return null;
        }
        name = line.substring(head.length(), equals);
        value = line.substring(equals + 1);
      }
      return MethodText.isName(name) ? ofValue(name, frozen, value, source) : null;
    }

    private static Text ofValue(
        String name, boolean frozen, String value, GeneratedMethod.Source source) {
      int parameter = source.text().parameters().indexOf(value);
      if (parameter >= 0) {
        return new Text(name, frozen, parameter, null, false);
      }
      if (source.isFree(value)) {
        return new Text(name, frozen, -1, value, false);
      }
      int call = value.indexOf("()");
      if (call < 0 || !source.isFree(value.substring(0, call))) {
        return null;
      }
      String variable = value.substring(0, call);
      if (call + 2 == value.length()) {
        return new Text(name, frozen, -1, variable, true);
      }
      parameter = source.text().parameters().indexOf(name);
      String condition = "() if " + name + " is " + MISSING + " else " + name;
      boolean known = parameter >= 0 && source.isFree(MISSING);
      return known && value.substring(call).equals(condition)
          ? new Text(name, frozen, parameter, variable, true)
          : null;
    }

    /** Adds the variables of the enclosing function that the statement reads. */
    void addFree(List<String> names) {
      if (frozen) {
        names.add(OBJECT);
      }
      if (variable != null) {
        names.add(variable);
      }
      if (called && parameter >= 0) {
        names.add(MISSING);
      }
    }
  }
}
