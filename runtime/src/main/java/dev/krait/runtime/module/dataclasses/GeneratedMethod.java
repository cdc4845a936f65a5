package dev.krait.runtime.module.dataclasses;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Identity;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/** The code of one method that {@code dataclasses} writes. */
abstract class GeneratedMethod extends FunctionBody {
  private static final String[] NONE = {};

  private final MethodText text;
  private final PyDict outer;
  private final PyDict globals;
  private final String[] free;

  /**
   * @param free the names of the variables of the enclosing function that the body reads
   */
  GeneratedMethod(Source source, String... free) {
    this.text = source.text;
    this.outer = source.outer;
    this.globals = source.globals;
    this.free = new TreeSet<>(Arrays.asList(free)).toArray(NONE);
  }

  /**
   * What a method is made of.
   *
   * @param outer the variables of the enclosing function
   */
  record Source(MethodText text, PyDict outer, PyDict globals) {
    /** Whether a name is one of the enclosing function's variables, and no parameter. */
    boolean isFree(String name) {
      return !text.parameters().contains(name) && outer.get(name) != null;
    }

    GlobalCell global(String name) {
      return globals.cell(name, Builtins.NAMESPACE);
    }

    /** Whether the parameters are these, without defaults. */
    boolean takes(String... names) {
      return text.parameters().equals(Arrays.asList(names))
          && text.positional() == names.length
          && text.defaults().equals(Arrays.asList(new String[names.length]));
    }

    /** Whether one of these words names a variable of the enclosing function. */
    boolean hides(String... globalNames) {
      for (String name : globalNames) {
        if (outer.get(name) != null) {
          return true;
        }
      }
      return false;
    }
  }

  /** The method of a text; null if it has a shape of its own. */
  static GeneratedMethod of(MethodText text, PyDict outer, PyDict globals) {
    for (String each : text.defaults()) {
      if (each != null && outer.get(each) == null) {
        return null;
      }
    }
    if (text.decorator() != null && outer.get(text.decorator()) == null) {
      return null;
    }
    Source source = new Source(text, outer, globals);
    return switch (text.name()) {
      case "__init__" -> InitMethod.of(source);
      case "__repr__" -> ReprMethod.of(source);
      case "__eq__" -> EqualityMethod.of(source);
      case "__lt__", "__le__", "__gt__", "__ge__" -> OrderMethod.of(source);
      case "__hash__" -> HashMethod.of(source);
      case "__setattr__", "__delattr__" -> FrozenMethod.of(source);
      default -> null;
    };
  }

  /**
   * The function.
   *
   * @param cells the variables of the enclosing function that its functions share
   */
  PyFunction function(PyDict variables, Map<String, PyCell> cells) {
    PyCode code =
        new PyCode(
            this,
            0,
            text.name(),
            "__create_fn__.<locals>." + text.name(),
            "<string>",
            text.line(),
            0,
            0,
            text.positional(),
            text.parameters().size() - text.positional(),
            text.parameters().toArray(NONE),
            free);
    PyObject[] closure = new PyObject[free.length];
    for (int i = 0; i < free.length; i++) {
      closure[i] = cells.computeIfAbsent(free[i], name -> new PyCell(variables.get(name)));
    }
    PyObject[] defaults = new PyObject[text.positional()];
    int without = 0;
    PyDict keywordDefaults = null;
    for (int i = 0; i < text.defaults().size(); i++) {
      String variable = text.defaults().get(i);
      if (i >= text.positional()) {
        if (variable != null) {
          keywordDefaults = keywordDefaults == null ? new PyDict() : keywordDefaults;
          keywordDefaults.put(text.parameters().get(i), variables.get(variable));
        }
      } else if (variable == null) {
        without++;
      } else {
        defaults[i - without] = variables.get(variable);
      }
    }
    return new PyFunction(
        code,
        globals,
        closure,
        Arrays.copyOf(defaults, text.positional() - without),
        keywordDefaults);
  }

  /** The number of a variable that the body reads. */
  final int free(String name) {
    return Arrays.binarySearch(free, name);
  }

  final int bodyLine() {
    return text.bodyLine();
  }

  @Override
  public FunctionBody boundTo(PyDict other) {
    return other == globals ? this : of(text, outer, other);
  }

  /** {@code other.__class__ is self.__class__}. */
  static boolean isSameClass(AttributeSite type, PyObject other, PyObject self) {
    boolean plain = other.type() == self.type() && self.type().hasPlainClass();
    return plain || Identity.same(type.get(other), type.get(self));
  }

  /** Runs the statements. */
  abstract PyObject run(Activation activation);

  private PyObject start(PyFunction function, PyObject... values) {
    return new Activation(this, function, values).execute();
  }

  @Override
  public final PyObject call1(int index, PyFunction function, PyObject a) {
    return start(function, a);
  }

  @Override
  public final PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    return start(function, a, b);
  }

  @Override
  public final PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
    return start(function, a, b, c);
  }

  @Override
  public final PyObject call4(
      int index, PyFunction function, PyObject a, PyObject b, PyObject c, PyObject d) {
    return start(function, a, b, c, d);
  }

  @Override
  public final PyObject callN(int index, PyFunction function, PyObject[] values) {
    return start(function, values);
  }
}
