package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * One numbered method of a {@link MethodTable} with what a call must know of it. Counts of
 * positional values include {@code self}.
 */
final class BuiltinCode {
  final MethodTable table;
  final int index;
  final MethodSpec spec;

  /** The type that has the method; null for a module's function. */
  final PyType type;

  /** The type or module as messages name it. */
  final String owner;

  /** Whether the first parameter is {@code self} or the class, which messages do not count. */
  final boolean hasSelf;

  final boolean wrapper;

  /** How many positional values a call without keywords must have; more than it may if never. */
  private final int least;

  private final int most;

  BuiltinCode(
      MethodTable table, int index, MethodSpec spec, PyType type, String owner, boolean hasSelf) {
    this.type = type;
    this.table = table;
    this.index = index;
    this.spec = spec;
    this.owner = owner;
    this.hasSelf = hasSelf;
    this.wrapper = spec.kind() == Method.Kind.METHOD && SlotNames.isWrapper(owner, spec.name());
    this.least = requiresKeywords(spec) ? Integer.MAX_VALUE : spec.required();
    this.most = spec.varArgs() ? Integer.MAX_VALUE : spec.positional();
  }

  private static boolean requiresKeywords(MethodSpec spec) {
    int end = spec.parameters().length - (spec.varKeywords() ? 1 : 0);
    for (int i = spec.positional() + (spec.varArgs() ? 1 : 0); i < end; i++) {
      if (spec.defaults()[i] == null) {
        return true;
      }
    }
    return false;
  }

  PyObject call0() {
    return least <= 0 ? table.call0(index) : bind(PyObject.NO_ARGS, PyObject.NO_NAMES);
  }

  PyObject call1(PyObject a) {
    return least <= 1 && most >= 1
        ? table.call1(index, a)
        : bind(new PyObject[] {a}, PyObject.NO_NAMES);
  }

  PyObject call2(PyObject a, PyObject b) {
    return least <= 2 && most >= 2
        ? table.call2(index, a, b)
        : bind(new PyObject[] {a, b}, PyObject.NO_NAMES);
  }

  PyObject call3(PyObject a, PyObject b, PyObject c) {
    return least <= 3 && most >= 3
        ? table.call3(index, a, b, c)
        : bind(new PyObject[] {a, b, c}, PyObject.NO_NAMES);
  }

  PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return least <= 4 && most >= 4
        ? table.call4(index, a, b, c, d)
        : bind(new PyObject[] {a, b, c, d}, PyObject.NO_NAMES);
  }

  PyObject callN(PyObject[] args, String[] names) {
    if (names.length == 0 && args.length >= least && args.length <= most) {
      switch (args.length) {
        case 0:
          return table.call0(index);
        case 1:
          return table.call1(index, args[0]);
        case 2:
          return table.call2(index, args[0], args[1]);
        case 3:
          return table.call3(index, args[0], args[1], args[2]);
        case 4:
          return table.call4(index, args[0], args[1], args[2], args[3]);
        default:
      }
    }
    return bind(args, names);
  }

  private PyObject bind(PyObject[] args, String[] names) {
    return table.callBound(index, BuiltinArguments.bind(this, args, names));
  }

  /** Whether messages speak of the type. */
  boolean isConstructor() {
    return spec.kind() == Method.Kind.NEW || wrapper && spec.name().equals("__init__");
  }

  /** The name that stands before {@code ()} in messages of the plain conventions. */
  String shortName() {
    return isConstructor() ? owner : spec.name();
  }

  /** The name with the type in front; for a class method the class that it is called on. */
  String longName(PyObject self) {
    if (isConstructor()) {
      return owner;
    }
    if (spec.kind() == Method.Kind.CLASS_METHOD && self instanceof PyType cls) {
      return cls.qualifiedName() + "." + spec.name();
    }
    return owner.equals("builtins") ? spec.name() : owner + "." + spec.name();
  }
}
