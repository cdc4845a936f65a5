package dev.krait.interpreter;

import dev.krait.ir.Variable;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.InterpretedFrame;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** An activation: the values of variables and the line that runs. */
final class Frame extends InterpretedFrame {
  final Routine routine;
  final PyDict globals;
  final PyObject[] closure;

  /** The values of variables; a cell for one that is shared. */
  final PyObject[] registers;

  private final Statement body;

  /** The namespace of a class body, or of a module that has its own; else null. */
  final PyObject namespace;

  int line;

  /** What is returned, or yielded. */
  PyObject result;

  /** The state that a generator goes on with. */
  int state;

  /** Whether a generator was suspended, rather than finished. */
  boolean suspended;

  GeneratorLink generator;

  /** The function that was called, where its code asks for it; else null. */
  PyFunction function;

  Frame(
      Routine routine,
      PyDict globals,
      PyObject[] closure,
      PyObject namespace,
      Statement body,
      int registerCount) {
    this.routine = routine;
    this.globals = globals;
    this.closure = closure;
    this.namespace = namespace;
    this.body = body;
    this.registers = new PyObject[registerCount];
    this.line = routine.code().firstLine();
  }

  @Override
  protected PyObject run() {
    Jump jump = body.run(this);
    suspended = jump == Jump.SUSPEND;
    return jump == null ? PyNone.NONE : result;
  }

  @Override
  public PyCode code() {
    return routine.code();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public PyDict globals() {
    return globals;
  }

  @Override
  public PyObject locals() {
    if (namespace != null) {
      return namespace;
    }
    if (routine.isModule()) {
      return globals;
    }
    PyDict locals = new PyDict();
    routine.namedVariables().forEach((variable, place) -> add(locals, variable, place));
    return locals;
  }

  private void add(PyDict locals, Variable variable, int place) {
    PyObject value = variable.isFree() ? closure[place] : registers[place];
    if (variable.isCell() && value instanceof PyCell cell) {
      value = cell.value();
    }
    if (value != null) {
      locals.put(variable.name(), value);
    }
  }
}
