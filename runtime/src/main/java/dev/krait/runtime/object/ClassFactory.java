package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyClassMethod;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyStaticMethod;
import dev.krait.runtime.module.sys.Frames;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.Utf8Codec;

/** {@code type.__new__}: a class from its name, bases and namespace (reference, 3.3.3). */
public final class ClassFactory {
  private ClassFactory() {}

  /** {@code __name__} of the module whose code runs. */
  public static PyObject callerModule() {
    PyDict globals = Frames.globals(0);
    PyObject name = globals == null ? null : globals.get("__name__");
    return name == null ? PyStr.of("__main__") : name;
  }

  /** The same where a namespace without a name counts as none. */
  public static PyObject callerModuleOrNone() {
    PyDict globals = Frames.globals(0);
    PyObject name = globals == null ? null : globals.get("__name__");
    return name == null ? PyNone.NONE : name;
  }

  static PyObject make(PyType metatype, PyObject[] args, PyDict keywords) {
    if (args.length != 3) {
      throw Errors.typeError(
          "type.__new__() takes exactly 3 arguments (" + args.length + " given)");
    }
    if (!(args[0] instanceof StrLayout name)) {
      throw wrongArgument(1, "str", args[0]);
    }
    if (!(args[1] instanceof TupleLayout bases)) {
      throw wrongArgument(2, "tuple", args[1]);
    }
    if (!(args[2] instanceof DictLayout namespace)) {
      throw wrongArgument(3, "dict", args[2]);
    }
    PyType winner = metaclass(metatype, bases.items());
    PyObject maker = winner.slot(Slot.NEW);
    if (winner != metatype && maker != PyType.TYPE.slot(Slot.NEW)) {
      PyObject bound = maker.descrGet(null, winner);
      return Calls.withDict(bound, Calls.prepend(winner, args), keywords);
    }
    return make(winner, name.exact().toString(), bases.items(), copy(namespace), keywords);
  }

  private static PyException wrongArgument(int number, String expected, PyObject given) {
    return Errors.typeError(
        "type.__new__() argument "
            + number
            + " must be "
            + expected
            + ", not "
            + given.type().name());
  }

  /** The most derived metaclass (reference, 3.3.3.3). */
  static PyType metaclass(PyType first, PyObject[] bases) {
    PyType winner = first;
    for (PyObject base : bases) {
      PyType candidate = base.type();
      if (winner.isSubtypeOf(candidate)) {
        continue;
      }
      if (!candidate.isSubtypeOf(winner)) {
        if (!(base instanceof PyType) && base.attrOrNull("__mro_entries__") != null) {
          throw Errors.typeError(
              "type() doesn't support MRO entry resolution; use types.new_class()");
        }
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }

  private static PyDict copy(DictLayout namespace) {
    PyDict result = new PyDict();
    PyObject keys = PyDict.TYPE.slot(Slot.ITER).call1(namespace);
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      result.put(key, namespace.get(key));
    }
    return result;
  }

  private static PyType make(
      PyType metatype, String name, PyObject[] given, PyDict namespace, PyDict keywords) {
    PyObject[] bases = given.length == 0 ? new PyObject[] {PyType.OBJECT} : given;
    PyType base = ClassLayout.bestBase(bases);
    requireUtf8(name);
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    if (namespace.get("__doc__") instanceof StrLayout doc) {
      requireUtf8(doc.exact().toString());
    }
    PyType[] types = new PyType[bases.length];
    System.arraycopy(bases, 0, types, 0, types.length);
    ClassSlots slots = new ClassSlots(name, base, types, namespace);
    PyType type = new PyType(metatype, name, types, true, true);
    type.setAttributes(namespace);
    warnOfKeys(name, namespace);
    type.setQualifiedName(qualifiedName(name, namespace));
    PyObject cell = takeCell(namespace, "__classcell__");
    PyObject dictCell = takeCell(namespace, "__classdictcell__");
    wrapSpecialMethods(namespace);
    if (namespace.get("__module__") == null) {
      namespace.put("__module__", callerModule());
    }
    type.setBases(types, base, types);
    slots.define(type, base);
    if (namespace.get("__doc__") == null) {
      namespace.put("__doc__", PyNone.NONE);
    }
    if (namespace.get("__hash__") == null && namespace.get("__eq__") != null) {
      namespace.put("__hash__", PyNone.NONE);
    }
    if (cell != null) {
      ((PyCell) cell).set(type); // a metaclass's mro() may need it
    }
    type.setBases(types, base, mro(type));
    followMro(type);
    type.registerWithBases();
    if (dictCell != null) {
      ((PyCell) dictCell).set(namespace);
    }
    setNames(type, namespace);
    Calls.withDict(
        new PySuper(type, type, type).attr("__init_subclass__"), PyObject.NO_ARGS, keywords);
    return type;
  }

  /** CPython keeps the text in UTF-8, which has no surrogates. */
  static void requireUtf8(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.codePointAt(text, i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          Utf8Codec.encode(PyStr.of(text), "strict");
        }
        i++;
      }
    }
  }

  private static void warnOfKeys(String name, PyDict namespace) {
    PyObject iterator = namespace.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      if (!(key instanceof StrLayout)) {
        Warnings.warn(
            ExceptionTypes.RUNTIME_WARNING, "non-string key in the __dict__ of class " + name, 1);
        return;
      }
    }
  }

  private static String qualifiedName(String name, PyDict namespace) {
    PyObject given = namespace.remove("__qualname__");
    if (given == null) {
      return name;
    }
    if (given instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError("type __qualname__ must be a str, not " + given.type().name());
  }

  private static PyObject takeCell(PyDict namespace, String name) {
    PyObject cell = namespace.remove(name);
    if (cell != null && !(cell instanceof PyCell)) {
      throw Errors.typeError(
          name + " must be a nonlocal cell, not " + cell.type().repr().toString());
    }
    return cell;
  }

  private static void wrapSpecialMethods(PyDict namespace) {
    if (namespace.get("__new__") instanceof PyFunction function) {
      namespace.put("__new__", new PyStaticMethod(function));
    }
    for (String name : new String[] {"__init_subclass__", "__class_getitem__"}) {
      if (namespace.get(name) instanceof PyFunction function) {
        namespace.put(name, new PyClassMethod(function));
      }
    }
  }

  /** Only a metaclass's own {@code mro()} can name classes that the bases do not lead to. */
  static void followMro(PyType type) {
    if (type.type() != PyType.TYPE && type.type().lookup("mro") != PyType.TYPE.own("mro")) {
      type.followMro();
    }
  }

  /** {@code type.mro()} of the metaclass. */
  static PyType[] mro(PyType type) {
    PyObject method = type.type().lookup("mro");
    if (method == PyType.TYPE.own("mro")) {
      return Mro.linearise(type);
    }
    PyObject result = type.type().callSlot(method, type);
    PyList list = new PyList();
    PyObject iterator = result.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      list.append(each);
    }
    PyType[] mro = new PyType[list.size()];
    for (int i = 0; i < mro.length; i++) {
      if (!(list.get(i) instanceof PyType each)) {
        throw Errors.typeError("mro() returned a non-class ('" + list.get(i).type().name() + "')");
      }
      if (!type.layoutType().isSubtypeOf(each.layoutType())) {
        throw Errors.typeError(
            "mro() returned base with unsuitable layout ('" + each.name() + "')");
      }
      mro[i] = each;
    }
    return mro;
  }

  /** {@code __set_name__} of the attributes (reference, 3.3.3.6). */
  private static void setNames(PyType type, PyDict namespace) {
    PyDict copy = copy(namespace);
    PyObject keys = copy.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      PyObject value = copy.get(key);
      PyObject hook = value.type().lookup("__set_name__");
      if (hook == null) {
        continue;
      }
      try {
        value.type().callSlot(hook, value, type, key);
      } catch (PyException e) {
        e.value()
            .attr("add_note")
            .call1(
                PyStr.of(
                    "Error calling __set_name__ on '"
                        + value.type().name()
                        + "' instance "
                        + key.repr()
                        + " in '"
                        + type.name()
                        + "'"));
        throw e;
      }
    }
  }

  /** {@code __bases__} as a tuple. */
  static PyTuple tuple(PyType[] types) {
    return PyTuple.of(java.util.Arrays.copyOf(types, types.length, PyObject[].class));
  }
}
