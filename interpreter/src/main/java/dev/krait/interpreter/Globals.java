package dev.krait.interpreter;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.ClassScope;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Global names (reference, 4.2.2): the namespace, then builtins. A name that is read more than a
 * few times gets its cell; code that runs once leaves no cells behind.
 */
final class Globals {
  private static final int FEW = 4;

  private Globals() {}

  /** The built-in functions and types that code with these globals sees. */
  static PyObject builtin(PyDict globals, String name) {
    return GlobalBuiltins.get(globals, name);
  }

  static final class Read extends Expression {
    private final String name;
    private GlobalCell cell;
    private int reads;

    Read(String name) {
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      GlobalCell known = cell;
      return known != null && known.isOf(frame.globals) ? known.get() : find(frame.globals);
    }

    private PyObject find(PyDict globals) {
      if (reads < FEW) {
        reads++;
        PyObject value = globals.get(name);
        if (value == null) {
          value = builtin(globals, name);
        }
        if (value == null) {
          throw Errors.nameError(name, "name '" + name + "' is not defined");
        }
        return value;
      }
      reads = 0;
      if (GlobalBuiltins.areStandard(globals)) {
        GlobalCell found = globals.cell(name, Builtins.NAMESPACE);
        cell = found;
        return found.get();
      }
      return find(globals);
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }

  /** A global name of a function that can be bound to any mapping. */
  static final class ReadOfFunction extends Expression {
    private final String name;

    ReadOfFunction(String name) {
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      return frame.function.global(name);
    }
  }

  static final class Set extends Statement {
    private final PyStr name;
    private final Expression value;
    private final int line;

    Set(PyStr name, Expression value, int line) {
      this.name = name;
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      frame.globals.put(name, value.value(frame));
      return null;
    }
  }

  static final class Delete extends Statement {
    private final String name;
    private final int line;

    Delete(String name, int line) {
      this.name = name;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      if (frame.globals.remove(name) == null) {
        throw Errors.nameError(name, "name '" + name + "' is not defined");
      }
      return null;
    }
  }

  // ---- names of a class body, or of a module with a namespace of its own ----

  /** A name in the namespace, else what {@code otherwise} reads. */
  static final class ReadName extends Expression {
    private final PyStr name;
    private final Expression otherwise;

    ReadName(PyStr name, Expression otherwise) {
      this.name = name;
      this.otherwise = otherwise;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject namespace = frame.namespace;
      if (namespace != null && namespace != frame.globals) {
        PyObject value = ClassScope.find(namespace, name);
        if (value != null) {
          return value;
        }
      }
      return otherwise.value(frame);
    }

    @Override
    boolean isPlain() {
      return true;
    }
  }

  /** A variable of an enclosing function, which a name of a class body falls back to. */
  static final class Enclosing extends Expression {
    private final int place;
    private final String name;

    Enclosing(int place, String name) {
      this.place = place;
      this.name = name;
    }

    @Override
    PyObject value(Frame frame) {
      PyObject captured = frame.closure[place];
      return captured instanceof PyCell cell ? cell.getFree(name) : captured;
    }
  }

  static final class SetName extends Statement {
    private final PyStr name;
    private final Expression value;
    private final int line;

    SetName(PyStr name, Expression value, int line) {
      this.name = name;
      this.value = value;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      PyObject result = value.value(frame);
      if (frame.namespace instanceof PyDict dict) {
        dict.put(name, result);
      } else {
        frame.namespace.setItem(name, result);
      }
      return null;
    }
  }

  static final class DeleteName extends Statement {
    private final PyStr name;
    private final int line;

    DeleteName(PyStr name, int line) {
      this.name = name;
      this.line = line;
    }

    @Override
    Jump run(Frame frame) {
      frame.line = line;
      ClassScope.delete(frame.namespace, name);
      return null;
    }
  }
}
