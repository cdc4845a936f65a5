package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyEnumerate;
import dev.krait.runtime.collection.PyFilter;
import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyMap;
import dev.krait.runtime.collection.PyRange;
import dev.krait.runtime.collection.PyReversed;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.PyZip;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.function.PyClassMethod;
import dev.krait.runtime.function.PyStaticMethod;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyEllipsis;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyProperty;
import dev.krait.runtime.object.PySuper;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyByteArray;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyMemoryView;
import dev.krait.runtime.text.PyStr;

/** The module {@code builtins}: the names that every Python program has. */
public final class Builtins {
  /** Its dictionary, which answers for global names that a module does not have. */
  public static final PyDict NAMESPACE = namespace();

  /** The function {@code globals}, whatever the name is bound to later. */
  public static final PyObject GLOBALS = NAMESPACE.get("globals");

  /** The functions that read the variables of their caller. */
  private static final PyObject[] CALLER_READERS = {
    NAMESPACE.get("eval"),
    NAMESPACE.get("exec"),
    NAMESPACE.get("locals"),
    NAMESPACE.get("vars"),
    NAMESPACE.get("dir"),
    GLOBALS
  };

  /** The class {@code range}, whatever the name is bound to later. */
  public static final PyObject RANGE = NAMESPACE.get("range");

  /** The function {@code len}, whatever the name is bound to later. */
  public static final PyObject LEN = NAMESPACE.get("len");

  private Builtins() {}

  /** Whether an object is a built-in function that reads the variables of its caller. */
  public static boolean readsCaller(PyObject function) {
    for (PyObject each : CALLER_READERS) {
      if (each == function) {
        return true;
      }
    }
    return false;
  }

  /** The built-in object of a name, as the module has it at first; null if there is none. */
  public static PyObject get(String name) {
    return NAMESPACE.get(name);
  }

  private static PyDict namespace() {
    PyDict names = new PyDict();
    names.put("__name__", PyStr.of("builtins"));
    names.put("__doc__", PyNone.NONE);
    names.put("__package__", PyStr.of(""));
    names.put("__debug__", PyBool.TRUE);
    MethodTable[] tables = {
      new BuiltinsObjectsTable(),
      new BuiltinsClassesTable(),
      new BuiltinsIterationTable(),
      new BuiltinsNumbersTable(),
      new BuiltinsTextTable(),
      new BuiltinsIoTable(),
      new BuiltinsCodeTable()
    };
    for (MethodTable table : tables) {
      table.defineFunctions("builtins", names);
    }
    names.put("None", PyNone.NONE);
    names.put("Ellipsis", PyEllipsis.INSTANCE);
    names.put("NotImplemented", PyNotImplemented.INSTANCE);
    names.put("False", PyBool.FALSE);
    names.put("True", PyBool.TRUE);
    for (PyType type : types()) {
      names.put(type.name(), type);
    }
    for (PyType type : ExceptionTypes.all()) {
      names.put(type.name(), type);
    }
    names.put("EnvironmentError", ExceptionTypes.OS_ERROR);
    names.put("IOError", ExceptionTypes.OS_ERROR);
    SiteObjects.define(names);
    return names;
  }

  private static PyType[] types() {
    return new PyType[] {
      PyType.OBJECT,
      PyType.TYPE,
      PySuper.TYPE,
      PyProperty.TYPE,
      PyClassMethod.TYPE,
      PyStaticMethod.TYPE,
      PyBool.TYPE,
      PyInt.TYPE,
      PyFloat.TYPE,
      PyStr.TYPE,
      PyTuple.TYPE,
      PyList.TYPE,
      PyComplex.TYPE,
      PyBytes.TYPE,
      PyByteArray.TYPE,
      PyMemoryView.TYPE,
      PyRange.TYPE,
      PyMemoryView.TYPE,
      PySlice.TYPE,
      PySet.TYPE,
      PyFrozenSet.TYPE,
      PyEnumerate.TYPE,
      PyZip.TYPE,
      PyMap.TYPE,
      PyFilter.TYPE,
      PyReversed.TYPE,
      PyDict.TYPE
    };
  }
}
