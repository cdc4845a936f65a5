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
    PyObject given = unpacked(item);
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

  /** The items, with those of starred tuples of a known length in their place. */
  private static PyTuple unpacked(PyObject item) {
    PyObject[] items = item instanceof TupleLayout tuple ? tuple.items() : new PyObject[] {item};
    List<PyObject> result = new ArrayList<>();
    for (PyObject each : items) {
      PyObject inner =
          each instanceof PyType ? null : each.attrOrNull("__typing_unpacked_tuple_args__");
      if (inner instanceof TupleLayout tuple && !isOpen(tuple.items())) {
        result.addAll(Arrays.asList(tuple.items()));
      } else {
        result.add(each);
      }
    }
    return PyTuple.of(result.toArray(PyObject.NO_ARGS));
  }

  private static boolean isOpen(PyObject[] items) {
    return items.length > 0 && items[items.length - 1] == PyEllipsis.INSTANCE;
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
    PyObject starred = arg.attrOrNull("__typing_is_unpacked_typevartuple__");
    boolean unpack = starred != null && starred.isTrue();
    PyObject substitution =
        arg.type().lookup("__typing_subst__") == null ? null : arg.attr("__typing_subst__");
    PyObject replaced =
        substitution != null
            ? substitution.call1(items[Arrays.asList(parameters).indexOf(arg)])
            : replaceInside(arg, parameters, items);
    if (!unpack) {
      result.add(replaced);
    } else if (replaced instanceof TupleLayout tuple) {
      result.addAll(Arrays.asList(tuple.items()));
    } else {
      throw Errors.typeError(
          "expected __typing_subst__ of "
              + arg.type().name()
              + " objects to return a tuple, not "
              + replaced.type().name());
    }
  }

  /** A generic among the arguments, with its own parameters replaced. */
  private static PyObject replaceInside(PyObject arg, PyObject[] parameters, PyObject[] items) {
    if (!(arg.attrOrNull("__parameters__") instanceof TupleLayout inner)
        || inner.items().length == 0) {
      return arg;
    }
    List<PyObject> own = new ArrayList<>();
    for (PyObject parameter : inner.items()) {
      int index = Arrays.asList(parameters).indexOf(parameter);
      if (index < 0) {
        own.add(parameter);
      } else if (items[index] instanceof TupleLayout several
          && parameter.type().slot(Slot.ITER) != null) {
        own.addAll(Arrays.asList(several.items()));
      } else {
        own.add(items[index]);
      }
    }
    return arg.getItem(PyTuple.of(own.toArray(PyObject.NO_ARGS)));
  }
}
