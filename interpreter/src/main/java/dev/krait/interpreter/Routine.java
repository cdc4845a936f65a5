package dev.krait.interpreter;

import dev.krait.ir.IrCode;
import dev.krait.ir.IrStmt;
import dev.krait.ir.Variable;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code of one scope, made executable when it is first called. */
final class Routine {
  private final Unit unit;
  private final IrCode ir;
  private final PyCode code;
  private volatile Translated translated;

  /**
   * @param parameters the register of each parameter
   * @param parameterCells whether it is a cell
   * @param cells the registers of the other cells
   * @param body the statements
   * @param machine the states of a generator; null for other code
   */
  private record Translated(
      int registerCount,
      int[] parameters,
      boolean[] parameterCells,
      int[] cells,
      Statement body,
      StateMachine machine,
      Translation translation) {}

  Routine(Unit unit, int index, IrCode ir, String filename) {
    this.unit = unit;
    this.ir = ir;
    this.code = CodeObjects.of(unit, index, ir, filename);
  }

  PyCode code() {
    return code;
  }

  IrCode ir() {
    return ir;
  }

  boolean isModule() {
    return ir.kind() == IrCode.Kind.MODULE;
  }

  private Translated translated() {
    Translated result = translated;
    if (result == null) {
      result = translate();
      translated = result;
    }
    return result;
  }

  private Translated translate() {
    Translation translation = new Translation(unit, ir);
    List<Variable> all = ir.signature().all();
    int[] parameters = new int[all.size()];
    boolean[] parameterCells = new boolean[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = translation.place(all.get(i));
      parameterCells[i] = all.get(i).isCell();
    }
    int[] cells =
        ir.cells().stream()
            .filter(cell -> !all.contains(cell))
            .mapToInt(translation::place)
            .toArray();
    boolean isMachine = ir.isMachine();
    StateMachine machine =
        isMachine ? StateMachine.of((IrStmt.Machine) ir.body().get(0), translation) : null;
    Statement body = isMachine ? machine : translation.block(ir.body());
    return new Translated(
        translation.registerCount(), parameters, parameterCells, cells, body, machine, translation);
  }

  /** The variables that the program names and their places. */
  Map<Variable, Integer> namedVariables() {
    Map<Variable, Integer> named = new LinkedHashMap<>();
    Translation translation = translated().translation;
    ir.signature().all().forEach(each -> named.put(each, translation.place(each)));
    ir.locals().forEach(each -> named.put(each, translation.place(each)));
    ir.cells().forEach(each -> named.put(each, translation.place(each)));
    ir.captures().forEach(each -> named.put(each, translation.place(each)));
    named.values().removeIf(place -> place >= translated().registerCount);
    return named;
  }

  /** Runs the body of a class, or of a module with a namespace of its own. */
  PyObject runIn(PyDict globals, PyObject[] closure, PyObject namespace) {
    Translated it = translated();
    return run(it, new Frame(this, globals, closure, namespace, it.body, it.registerCount));
  }

  // ---- calls of a function ----

  PyObject call(PyFunction function) {
    Translated it = translated();
    return run(it, frame(it, function));
  }

  PyObject call(PyFunction function, PyObject a) {
    Translated it = translated();
    Frame frame = frame(it, function);
    pass(it, frame, 0, a);
    return run(it, frame);
  }

  PyObject call(PyFunction function, PyObject a, PyObject b) {
    Translated it = translated();
    Frame frame = frame(it, function);
    pass(it, frame, 0, a);
    pass(it, frame, 1, b);
    return run(it, frame);
  }

  PyObject call(PyFunction function, PyObject a, PyObject b, PyObject c) {
    Translated it = translated();
    Frame frame = frame(it, function);
    pass(it, frame, 0, a);
    pass(it, frame, 1, b);
    pass(it, frame, 2, c);
    return run(it, frame);
  }

  PyObject call(PyFunction function, PyObject[] arguments) {
    Translated it = translated();
    Frame frame = frame(it, function);
    for (int i = 0; i < it.parameters.length; i++) {
      pass(it, frame, i, arguments[i]);
    }
    return run(it, frame);
  }

  private Frame frame(Translated it, PyFunction function) {
    PyDict namespace = isModule() ? function.globals() : null;
    Frame frame =
        new Frame(
            this, function.globals(), function.closure(), namespace, it.body, it.registerCount);
    if (ir.kind() == IrCode.Kind.ANNOTATION) {
      frame.function = function;
    }
    return frame;
  }

  private static void pass(Translated it, Frame frame, int index, PyObject value) {
    frame.registers[it.parameters[index]] = it.parameterCells[index] ? new PyCell(value) : value;
  }

  private PyObject run(Translated it, Frame frame) {
    Interrupts.poll();
    for (int cell : it.cells) {
      frame.registers[cell] = new PyCell();
    }
    return it.machine == null ? frame.execute() : it.machine.start(frame, ir.kind());
  }
}
