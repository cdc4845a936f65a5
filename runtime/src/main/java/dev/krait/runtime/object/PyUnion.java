package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/** {@code int | str}: a union of types (library reference, "Union type"). */
public final class PyUnion extends PyObject {
  /** {@code typing.Union}. */
  public static final PyType TYPE =
      PyType.builtin("typing.Union", PyType.OBJECT, false, new UnionMethodsTable())
          .withWeakReferences();

  private static final PyStr EXPECTED = PyStr.of("Union[arg, ...]: each arg must be a type.");

  private final PyTuple args;
  private final int unhashable;
  private PyTuple parameters;

  private PyUnion(PyTuple args, int unhashable) {
    this.args = args;
    this.unhashable = unhashable;
  }

  /** How many members had no hash when the union was made. */
  int unhashable() {
    return unhashable;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __args__}. */
  public PyTuple args() {
    return args;
  }

  /** {@code __parameters__}. */
  PyTuple parameters() {
    if (parameters == null) {
      parameters = TypeParameters.of(args.items());
    }
    return parameters;
  }

  /** {@code left | right} of two types; {@code NotImplemented} if one is none. */
  static PyObject or(PyObject left, PyObject right) {
    return canUnite(left) && canUnite(right)
        ? of(new PyObject[] {left, right})
        : PyNotImplemented.INSTANCE;
  }

  private static boolean canUnite(PyObject value) {
    return value == PyNone.NONE
        || value instanceof PyType
        || value instanceof PyGenericAlias
        || value instanceof PyUnion
        || value.type().name().equals("typing.TypeAliasType");
  }

  /**
   * {@link #of} after {@code typing} has looked at members that are no classes: strings become
   * forward references.
   */
  public static PyObject ofChecked(PyObject... members) {
    PyObject[] checked = members.clone();
    PyObject check = null;
    for (int i = 0; i < checked.length; i++) {
      if (!canUnite(checked[i])) {
        check = check == null ? Imports.importModule("typing").attr("_type_check") : check;
        checked[i] = check.call2(checked[i], EXPECTED);
      }
    }
    return of(checked);
  }

  /** The union of any members: flat, without duplicates; a single member is itself. */
  public static PyObject of(PyObject[] members) {
    List<PyObject> all = new ArrayList<>();
    for (PyObject member : members) {
      if (member instanceof PyUnion union) {
        for (PyObject each : union.args.items()) {
          add(all, each);
        }
      } else {
        add(all, member == PyNone.NONE ? PyNone.TYPE : member);
      }
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    int unhashable = 0;
    for (PyObject each : all) {
      unhashable += isPlainType(each) || isHashable(each) ? 0 : 1;
    }
    return new PyUnion(PyTuple.of(all.toArray(PyObject.NO_ARGS)), unhashable);
  }

  private static boolean isHashable(PyObject member) {
    try {
      member.hash();
      return true;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return false;
      }
      throw e;
    }
  }

  /** Classes of plain metaclasses are compared by identity. */
  private static boolean isPlainType(PyObject member) {
    return member instanceof PyType && member.type() == PyType.TYPE;
  }

  private static void add(List<PyObject> all, PyObject member) {
    for (PyObject each : all) {
      if (each == member || !(isPlainType(each) && isPlainType(member)) && each.isEq(member)) {
        return;
      }
    }
    all.add(member);
  }
}
