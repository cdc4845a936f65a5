package dev.krait.interpreter;

import dev.krait.ir.Constant;
import dev.krait.ir.IrCode;
import dev.krait.ir.IrModule;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyObject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All code that was compiled together, with its constants: what one call of {@code compile} makes.
 */
final class Unit extends FunctionBody {
  private final Routine[] routines;
  private final Map<IrCode, Routine> byCode;
  private final Map<Constant, PyObject> constants = new HashMap<>();

  Unit(IrModule module, String filename) {
    List<IrCode> codes = module.codes();
    routines = new Routine[codes.size()];
    byCode = codes.size() == 1 ? null : new IdentityHashMap<>();
    for (int i = 0; i < routines.length; i++) {
      routines[i] = new Routine(this, i, codes.get(i), filename);
      if (byCode != null) {
        byCode.put(codes.get(i), routines[i]);
      }
    }
  }

  /** The code object of the whole: always the first. */
  PyCode code() {
    return routines[0].code();
  }

  Routine routine(int index) {
    return routines[index];
  }

  Routine routine(IrCode code) {
    return byCode.get(code);
  }

  /** Equal constants of a unit are one object. */
  synchronized PyObject constant(Constant constant) {
    PyObject value = constants.get(constant);
    if (value == null) {
      value = ConstantValues.of(constant, this);
      constants.put(constant, value);
    }
    return value;
  }

  @Override
  public PyObject call0(int index, PyFunction function) {
    return routines[index].call(function);
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    Routine routine = routines[index];
    return routine.ir().kind() == IrCode.Kind.CLASS
        ? routine.runIn(function.globals(), function.closure(), a)
        : routine.call(function, a);
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    return routines[index].call(function, a, b);
  }

  @Override
  public PyObject call3(int index, PyFunction function, PyObject a, PyObject b, PyObject c) {
    return routines[index].call(function, a, b, c);
  }

  @Override
  public PyObject call4(
      int index, PyFunction function, PyObject a, PyObject b, PyObject c, PyObject d) {
    return routines[index].call(function, new PyObject[] {a, b, c, d});
  }

  @Override
  public PyObject callN(int index, PyFunction function, PyObject[] values) {
    return routines[index].call(function, values);
  }

  @Override
  public boolean isWhole(int index) {
    return routines[index].isModule();
  }

  @Override
  public List<PyObject> constants(int index) {
    return new CodeContents(this, routines[index].ir()).constants();
  }

  @Override
  public List<String> names(int index) {
    return new CodeContents(this, routines[index].ir()).names();
  }

  @Override
  public List<Integer> lines(int index) {
    return new CodeContents(this, routines[index].ir()).lines();
  }

  @Override
  public PyCode like(PyCode other) {
    for (Routine routine : routines) {
      if (routine.code().isLike(other)) {
        return routine.code();
      }
    }
    return null;
  }

  @Override
  public PyObject runWhole(int index, PyDict globals, PyObject namespace) {
    return routines[index].isModule()
        ? routines[index].runIn(globals, PyObject.NO_ARGS, namespace)
        : null;
  }
}
