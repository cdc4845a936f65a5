package dev.krait.runtime.module.operator;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Something that is called with one object and takes values out of it. */
abstract class ValueGetter extends PyObject {
  /** What it takes from the object. */
  abstract PyObject from(PyObject object);

  @Override
  public final PyObject call1(PyObject object) {
    return from(object);
  }

  @Override
  public final PyObject callN(PyObject[] args, String[] names) {
    String name = type().simpleName();
    if (names.length > 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    checkOne(name, args.length);
    return from(args[0]);
  }

  /** A call through {@code __call__}. */
  final PyObject call(PyObject[] args, PyDict kwargs) {
    noKeywords(type().simpleName(), kwargs);
    checkOne(type().simpleName(), args.length);
    return from(args[0]);
  }

  static void checkOne(String name, int given) {
    if (given != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + given);
    }
  }

  static void noKeywords(String name, PyDict kwargs) {
    if (kwargs != null) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
  }
}
