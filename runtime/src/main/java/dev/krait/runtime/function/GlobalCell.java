package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * A global variable: the entry of one name in a namespace dictionary. Emitted code holds it in a
 * {@code static final} field; the dictionary reads and writes the same cell.
 */
public final class GlobalCell extends DictEntry {
  private final PyDict namespace;
  private final String name;
  private final GlobalCell builtin;

  /**
   * For {@link PyDict#cell}.
   *
   * @param builtin the cell of the same name in {@code builtins}, which answers while this one is
   *     unbound; null for a cell of builtins itself
   */
  public GlobalCell(PyDict namespace, String name, PyStr key, long hash, GlobalCell builtin) {
    super(key, hash);
    this.namespace = namespace;
    this.name = name;
    this.builtin = builtin;
  }

  @Override
  protected boolean isCell() {
    return true;
  }

  /** Whether this is the cell of that namespace. */
  public boolean isOf(PyDict dict) {
    return namespace == dict;
  }

  /** The variable's name. */
  public String name() {
    return name;
  }

  /**
   * The value by the rule for global names: this namespace, then builtins, then {@code NameError}.
   */
  public PyObject get() {
    PyObject result = value;
    if (result == null && builtin != null) {
      result = builtin.value;
    }
    return result != null ? result : missApart();
  }

  private PyObject missApart() {
    throw Errors.nameError(name, "name '" + name + "' is not defined");
  }

  /** The value in this namespace alone; null if unbound. */
  public PyObject own() {
    return value;
  }

  /** {@code name = value}. */
  public void set(PyObject value) {
    if (this.value != null) {
      this.value = value;
    } else {
      namespace.bindCell(this, value);
    }
  }

  /** {@code del name}. */
  public void delete() {
    if (value == null || namespace.remove(name) == null) {
      throw Errors.nameError(name, "name '" + name + "' is not defined");
    }
  }

  /** For the dictionary alone: changes the value without telling the dictionary. */
  public void store(PyObject value) {
    this.value = value;
  }

  /**
   * Whether the name means a given built-in object now, so that code specialised for it may run.
   */
  public boolean isBuiltin(PyObject original) {
    return value == null ? builtin != null && builtin.value == original : value == original;
  }
}
