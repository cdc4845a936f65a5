package dev.krait.runtime.module.functools;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.InstanceDescriptors;
import dev.krait.runtime.object.InstanceDictAttributeTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** {@code functools.partial}: a callable with some of its arguments. */
final class PyPartial extends PyObject {
  /** {@code functools.partial}. */
  static final PyType TYPE =
      PyType.builtin(
              "functools.partial",
              PyType.OBJECT,
              true,
              new PartialMethodsTable(),
              new GenericMethodsTable(),
              new InstanceDictAttributeTable())
          .withInstanceDict()
          .withWeakReferences()
          .withDoc("A callable with some arguments of another one given already.");

  private final PyInstance part;
  private final boolean exact;
  private PyObject function;
  private PyObject[] args;
  private PyTuple tuple;
  private PyDict keywords;
  private int placeholders;

  PyPartial(PyType type, PyObject function, PyObject[] args, PyDict keywords) {
    this.part = PyInstance.partOf(type, this);
    this.exact = type == TYPE;
    set(function, args, keywords);
  }

  /** Replaces all three. */
  void set(PyObject newFunction, PyObject[] newArgs, PyDict newKeywords) {
    function = newFunction;
    args = newArgs;
    tuple = null;
    keywords = newKeywords;
    placeholders = countPlaceholders(newArgs);
  }

  static int countPlaceholders(PyObject[] args) {
    int count = 0;
    for (PyObject each : args) {
      if (each == PlaceholderObject.PLACEHOLDER) {
        count++;
      }
    }
    return count;
  }

  PyObject function() {
    return function;
  }

  PyObject[] args() {
    return args;
  }

  /** {@code args}, the same each time. */
  PyTuple argsTuple() {
    if (tuple == null) {
      tuple = PyTuple.of(args.clone());
    }
    return tuple;
  }

  /** The tuple that the arguments are of. */
  void keepTuple(PyTuple given) {
    tuple = given;
  }

  PyDict keywords() {
    return keywords;
  }

  /** Whether it has attributes of its own. */
  boolean hasAttributes() {
    return part.isDictMode() ? part.instanceDict().size() > 0 : part.shape().names().length > 0;
  }

  @Override
  public PyType type() {
    return part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  // ---- as a method ----

  @Override
  public boolean isMethodDescriptor() {
    return exact;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    if (!exact && type().slot(Slot.GET) != TYPE.slot(Slot.GET)) {
      return InstanceDescriptors.get(this, instance, owner);
    }
    return instance == null ? this : new PyMethod(this, instance);
  }

  @Override
  public boolean isDataDescriptor() {
    return !exact && super.isDataDescriptor();
  }

  // ---- calls ----

  private boolean isSimple() {
    return exact && placeholders == 0 && keywords.size() == 0;
  }

  @Override
  public PyObject call0() {
    if (!isSimple()) {
      return callN(NO_ARGS, NO_NAMES);
    }
    PyObject[] given = args;
    return switch (given.length) {
      case 0 -> function.call0();
      case 1 -> function.call1(given[0]);
      case 2 -> function.call2(given[0], given[1]);
      default -> function.callN(given.clone(), NO_NAMES);
    };
  }

  @Override
  public PyObject call1(PyObject a) {
    if (isSimple()) {
      PyObject[] given = args;
      switch (given.length) {
        case 0:
          return function.call1(a);
        case 1:
          return function.call2(given[0], a);
        case 2:
          return function.call3(given[0], given[1], a);
        default:
          break;
      }
    }
    return callN(new PyObject[] {a}, NO_NAMES);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    if (isSimple()) {
      PyObject[] given = args;
      switch (given.length) {
        case 0:
          return function.call2(a, b);
        case 1:
          return function.call3(given[0], a, b);
        default:
          break;
      }
    }
    return callN(new PyObject[] {a, b}, NO_NAMES);
  }

  @Override
  public PyObject callN(PyObject[] given, String[] names) {
    return exact || type().slot(Slot.CALL) == TYPE.slot(Slot.CALL)
        ? invoke(given, names)
        : super.callN(given, names);
  }

  /** {@code partial.__call__}. */
  PyObject invoke(PyObject[] given, String[] names) {
    int positional = given.length - names.length;
    if (positional < placeholders) {
      throw Errors.typeError(
          "missing positional arguments in 'partial' call; expected at least "
              + placeholders
              + ", got "
              + positional);
    }
    PyDict own = keywords;
    int behind = positional - placeholders;
    PyObject[] all = new PyObject[args.length + behind + own.size() + names.length];
    int taken = 0;
    for (int i = 0; i < args.length; i++) {
      all[i] = args[i] == PlaceholderObject.PLACEHOLDER ? given[taken++] : args[i];
    }
    System.arraycopy(given, placeholders, all, args.length, behind);
    int first = args.length + behind;
    if (own.size() == 0) {
      System.arraycopy(given, positional, all, first, names.length);
      return function.callN(all, names);
    }
    String[] allNames = new String[own.size() + names.length];
    int count = 0;
    for (DictEntry e = own.first(); e != null; e = own.after(e)) {
      if (!(e.key() instanceof StrLayout name)) {
        throw Errors.typeError("keywords must be strings");
      }
      allNames[count] = name.exact().toString();
      all[first + count++] = e.value();
    }
    for (int i = 0; i < names.length; i++) {
      int at = Arrays.asList(allNames).subList(0, count).indexOf(names[i]);
      if (at < 0) {
        at = count++;
      }
      allNames[at] = names[i];
      all[first + at] = given[positional + i];
    }
    return function.callN(Arrays.copyOf(all, first + count), Arrays.copyOf(allNames, count));
  }
}
