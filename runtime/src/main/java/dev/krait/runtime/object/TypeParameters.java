package dev.krait.runtime.object;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The type variables of parameterised generics, and what replaces them (PEP 585, PEP 646). */
final class TypeParameters {
  private TypeParameters() {}

  /** The type variables in order of first appearance. */
  static PyTuple of(PyObject[] args) {
    List<PyObject> found = new ArrayList<>();
    collect(args, found);
    return PyTuple.of(found.toArray(PyObject.NO_ARGS));
  }

  private static void collect(PyObject[] args, List<PyObject> found) {
    for (PyObject arg : args) {
      if (arg instanceof PyType) {
        continue;
      }
      if (arg instanceof TupleLayout tuple) {
        collect(tuple.items(), found);
      } else if (arg instanceof ListLayout list) {
        collect(items(list), found);
      } else if (arg.type().lookup("__typing_subst__") != null) {
        add(found, arg);
      } else if (arg.attrOrNull("__parameters__") instanceof TupleLayout inner) {
        for (PyObject each : inner.items()) {
          add(found, each);
        }
      }
    }
  }

  private static PyObject[] items(ListLayout list) {
    PyObject[] items = new PyObject[list.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = list.get(i);
    }
    return items;
  }

  private static void add(List<PyObject> found, PyObject parameter) {
    if (!found.contains(parameter)) {
      found.add(parameter);
    }
  }

  /** {@code self[item]}: the arguments with the parameters replaced. */
  static PyObject[] substitute(
      PyObject self, PyObject[] args, PyObject[] parameters, PyObject item) {
    if (parameters.length == 0) {
      throw Errors.typeError(self.repr() + " is not a generic class");
    }
    PyObject given = item instanceof TupleLayout ? item : PyTuple.of(item);
    for (PyObject parameter : parameters) {
      PyObject prepare = parameter.attrOrNull("__typing_prepare_subst__");
      if (prepare != null && prepare != PyNone.NONE) {
        PyObject prepared = prepare.call2(self, given);
        given = prepared instanceof TupleLayout ? prepared : PyTuple.of(prepared);
      }
    }
    PyObject[] items = ((TupleLayout) given).items();
    if (items.length != parameters.length) {
      throw Errors.typeError(
          "Too "
              + (items.length > parameters.length ? "many" : "few")
              + " arguments for "
              + self.repr()
              + "; actual "
              + items.length
              + ", expected "
              + parameters.length);
    }
    List<PyObject> result = new ArrayList<>();
    for (PyObject arg : args) {
      replace(arg, parameters, items, result);
    }
    return result.toArray(PyObject.NO_ARGS);
  }

  private static void replace(
      PyObject arg, PyObject[] parameters, PyObject[] items, List<PyObject> result) {
    if (arg instanceof PyType) {
      result.add(arg);
      return;
    }
    if (arg instanceof TupleLayout || arg instanceof ListLayout) {
      PyObject[] nested =
          arg instanceof TupleLayout tuple ? tuple.items() : items((ListLayout) arg);
      List<PyObject> inner = new ArrayList<>();
      for (PyObject each : nested) {
        replace(each, parameters, items, inner);
      }
      PyObject[] array = inner.toArray(PyObject.NO_ARGS);
      result.add(arg instanceof TupleLayout ? PyTuple.of(array) : new PyList(array));
      return;
    }
    boolean unpack = arg.attrOrNull("__typing_is_unpacked_typevartuple__") != null;
    PyObject substitution =
        arg.type().lookup("__typing_subst__") == null ? null : arg.attr("__typing_subst__");
    PyObject replaced = arg;
    if (substitution != null) {
      replaced = substitution.call1(items[Arrays.asList(parameters).indexOf(arg)]);
    } else if (arg.attrOrNull("__parameters__") instanceof TupleLayout inner
        && inner.items().length > 0) {
      PyObject[] own = new PyObject[inner.items().length];
      for (int i = 0; i < own.length; i++) {
        int index = Arrays.asList(parameters).indexOf(inner.items()[i]);
        own[i] = index < 0 ? inner.items()[i] : items[index];
      }
      replaced = arg.getItem(PyTuple.of(own));
    }
    if (unpack && replaced instanceof TupleLayout tuple) {
      result.addAll(Arrays.asList(tuple.items()));
    } else {
      result.add(replaced);
    }
  }
}
