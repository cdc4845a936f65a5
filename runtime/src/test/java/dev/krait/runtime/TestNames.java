package dev.krait.runtime;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Power;
import dev.krait.runtime.text.PyStr;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Built-in types and functions under their names, for {@link Expressions}. */
public final class TestNames {
  private TestNames() {}

  /** A new map of the names. */
  public static Map<String, PyObject> make() {
    Map<String, PyObject> names = new HashMap<>();
    names.put("int", PyInt.TYPE);
    names.put("float", PyFloat.TYPE);
    names.put("complex", PyComplex.TYPE);
    names.put("bool", PyBool.TYPE);
    names.put("str", PyStr.TYPE);
    names.put("repr", new Builtin(args -> args[0].repr()));
    names.put("hash", new Builtin(args -> PyInt.of(args[0].hash())));
    names.put("divmod", new Builtin(args -> args[0].divMod(args[1])));
    names.put("abs", new Builtin(args -> special(Slot.ABS, args)));
    names.put("round", new Builtin(args -> special(Slot.ROUND, args)));
    names.put(
        "pow",
        new Builtin(
            args ->
                args.length == 2 ? args[0].pow(args[1]) : Power.apply(args[0], args[1], args[2])));
    names.put(
        "format",
        new Builtin(args -> args[0].format(args.length == 1 ? PyStr.of("") : (PyStr) args[1])));
    return names;
  }

  private static PyObject special(Slot slot, PyObject[] args) {
    PyType type = args[0].type();
    PyObject method = type.slot(slot);
    return args.length == 1
        ? type.callSlot(method, args[0])
        : type.callSlot(method, args[0], args[1]);
  }

  private static final class Builtin extends PyObject {
    private final Function<PyObject[], PyObject> body;

    Builtin(Function<PyObject[], PyObject> body) {
      this.body = body;
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public PyObject callN(PyObject[] args, String[] names) {
      return body.apply(args);
    }
  }
}
