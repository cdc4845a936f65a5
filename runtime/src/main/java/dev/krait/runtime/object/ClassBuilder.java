package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/** The class statement: what {@code __build_class__} does (reference, 3.3.3 and 8.8). */
public final class ClassBuilder {
  private ClassBuilder() {}

  /**
   * Makes a class.
   *
   * @param body a function that fills the namespace it is given, and returns the cell of {@code
   *     __class__}, or anything else if no method mentions it
   * @param given the bases
   * @param arguments the keyword arguments, {@code metaclass} among them; null if none
   */
  public static PyObject build(PyObject body, String name, PyObject[] given, PyDict arguments) {
    PyObject[] bases = resolve(given);
    PyObject metaclass = null;
    PyDict keywords = null;
    if (arguments != null) {
      keywords = new PyDict();
      PyObject keys = arguments.iter();
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        keywords.put(key, arguments.get(key));
      }
      metaclass = keywords.remove("metaclass");
    }
    if (metaclass == null) {
      metaclass = bases.length == 0 ? PyType.TYPE : bases[0].type();
    }
    if (metaclass instanceof PyType type) {
      metaclass = ClassFactory.metaclass(type, bases);
    }
    PyStr text = PyStr.of(name);
    PyTuple tuple = PyTuple.of(bases);
    PyObject namespace = prepare(metaclass, text, tuple, keywords);
    PyObject cell = body.call1(namespace);
    if (bases != given) {
      namespace.setItem(PyStr.of("__orig_bases__"), PyTuple.of(given));
    }
    PyObject made = Calls.withDict(metaclass, new PyObject[] {text, tuple, namespace}, keywords);
    if (made instanceof PyType && cell instanceof PyCell variable) {
      checkCell(variable, made, name);
    }
    return made;
  }

  private static void checkCell(PyCell cell, PyObject made, String name) {
    if (cell.value() == null) {
      throw Errors.runtimeError(
          "__class__ not set defining '"
              + name
              + "' as "
              + made.repr()
              + ". Was __classcell__ propagated to type.__new__?");
    }
    if (cell.value() != made) {
      throw Errors.typeError(
          "__class__ set to " + cell.value().repr() + " defining '" + name + "' as " + made.repr());
    }
  }

  /** {@code __mro_entries__} (reference, 3.3.3.2); the same array if nothing is to be replaced. */
  private static PyObject[] resolve(PyObject[] bases) {
    List<PyObject> result = null;
    for (int i = 0; i < bases.length; i++) {
      PyObject method = bases[i] instanceof PyType ? null : bases[i].attrOrNull("__mro_entries__");
      if (method == null) {
        if (result != null) {
          result.add(bases[i]);
        }
        continue;
      }
      if (!(method.call1(PyTuple.of(bases.clone())) instanceof TupleLayout entries)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      if (result == null) {
        result = new ArrayList<>(List.of(bases).subList(0, i));
      }
      result.addAll(List.of(entries.items()));
    }
    return result == null ? bases : result.toArray(PyObject.NO_ARGS);
  }

  /** {@code metaclass.__prepare__} (reference, 3.3.3.4). */
  private static PyObject prepare(PyObject metaclass, PyStr name, PyTuple bases, PyDict keywords) {
    if (metaclass == PyType.TYPE) {
      return new PyDict();
    }
    PyObject method = metaclass.attrOrNull("__prepare__");
    if (method == null) {
      return new PyDict();
    }
    PyObject namespace = Calls.withDict(method, new PyObject[] {name, bases}, keywords);
    if (namespace.type().slot(Slot.GETITEM) == null) {
      String text = metaclass instanceof PyType type ? type.name() : "<metaclass>";
      throw Errors.typeError(
          text + ".__prepare__() must return a mapping, not " + namespace.type().name());
    }
    return namespace;
  }
}
