package dev.krait.interpreter;

import dev.krait.ir.Variable;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.object.PyObject;

/** Reading and binding the variables of functions. */
final class Variables {
  private Variables() {}

  static Expression read(Variable variable, Translation translation) {
    int place = translation.place(variable);
    return switch (variable.storage()) {
      case LOCAL -> new Local(place, variable.name());
      case TEMPORARY -> new Temporary(place);
      case CELL -> new InCell(place, variable.name());
      case FREE_CELL -> new InFreeCell(place, variable.name());
      case FREE_VALUE -> new Captured(place);
    };
  }

  /** What is stored: a cell itself, or the value, which may be missing. */
  static Expression raw(Variable variable, Translation translation) {
    int place = translation.place(variable);
    return variable.isFree() ? new Captured(place) : new Temporary(place);
  }

  /** What a variable of this function holds; null where it has no value. */
  static Expression orNull(Variable variable, Translation translation) {
    Expression raw = raw(variable, translation);
    return variable.isCell() ? new CellContent(raw) : raw;
  }

  static Statement bind(Variable variable, Expression value, int line, Translation translation) {
    int place = translation.place(variable);
    return switch (variable.storage()) {
      case CELL -> new SetCell(place, false, value, line);
      case FREE_CELL -> new SetCell(place, true, value, line);
      default -> new Set(place, value, line);
    };
  }

  static final class Local extends Expression {
    private final int place;
    private final String name;

    Local(int place, String name) {
      this.place = place;
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject value = frame.registers[place];
      if (value == null) {
        throw Errors.unboundLocalError(name);
      }
      return value;
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }

  static final class CellContent extends Expression {
    private final Expression cell;

    CellContent(Expression cell) {
      this.cell = cell;
    }

    @Override
    PyObject value(Frame frame) {
      return ((PyCell) cell.value(frame)).value();
    }
  }

  static final class Temporary extends Expression {
    private final int place;

    Temporary(int place) {
      this.place = place;
    }

    @Override
    PyObject value(Frame frame) {
      return frame.registers[place];
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }

  static final class Captured extends Expression {
    private final int place;

    Captured(int place) {
      this.place = place;
    }

    @Override
    PyObject value(Frame frame) {
      return frame.closure[place];
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }

  private static final class InCell extends Expression {
    private final int place;
    private final String name;

    InCell(int place, String name) {
      this.place = place;
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      return ((PyCell) frame.registers[place]).getLocal(name);
    }
  }

  private static final class InFreeCell extends Expression {
    private final int place;
    private final String name;

    InFreeCell(int place, String name) {
      this.place = place;
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      return ((PyCell) frame.closure[place]).getFree(name);
    }
  }

  /** {@code (variable := value)}. */
  static final class Let extends Expression {
    private final int place;
    private final Expression value;

    Let(int place, Expression value) {
      this.place = place;
      this.value = value;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject result = value.value(frame);
      frame.registers[place] = result;
      return result;
    }
  }

  private static final class Set extends Statement {
    private final int place;
    private final Expression value;
    private final int line;

    Set(int place, Expression value, int line) {
      this.place = place;
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      frame.registers[place] = value.value(frame);
      return null;
    }
  }

  private static final class SetCell extends Statement {
    private final int place;
    private final boolean free;
    private final Expression value;
    private final int line;

    SetCell(int place, boolean free, Expression value, int line) {
      this.place = place;
      this.free = free;
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject result = value.value(frame);
      ((PyCell) (free ? frame.closure : frame.registers)[place]).set(result);
      return null;
    }
  }

  /** A comprehension's variable gets a new cell. */
  static final class NewCell extends Statement {
    private final int place;

    NewCell(int place) {
      this.place = place;
    }

    @Override
    Jump run(Frame frame) {
      frame.registers[place] = new PyCell();
      return null;
    }
  }

  /** {@code del}. */
  static final class Delete extends Statement {
    private final int place;
    private final Variable variable;
    private final int line;

    Delete(Variable variable, int line, Translation translation) {
      this.place = translation.place(variable);
      this.variable = variable;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      if (variable.isCell()) {
        PyCell cell = (PyCell) (variable.isFree() ? frame.closure : frame.registers)[place];
        dev.krait.runtime.emitted.Variables.delete(cell, variable.name(), variable.isFree());
        return null;
      }
      if (frame.registers[place] == null) {
        throw Errors.unboundLocalError(variable.name());
      }
      frame.registers[place] = null;
      return null;
    }
  }
}
