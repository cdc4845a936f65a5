package dev.krait.runtime.module.warnings;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.InstanceChecks;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happens to a warning (library reference, "The Warnings Filter"). The lists are those of the
 * module {@code warnings} where it has been imported.
 */
final class WarningFilters {
  static final PyList FILTERS = new PyList();
  static final PyDict ONCE = new PyDict();
  static final ReentrantLock LOCK = new ReentrantLock();

  private static long version;

  static {
    add("default", ExceptionTypes.DEPRECATION_WARNING, PyStr.of("__main__"));
    add("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE);
  }

  private WarningFilters() {}

  private static void add(String action, PyType category, PyObject module) {
    FILTERS.append(PyTuple.of(PyStr.of(action), PyNone.NONE, category, module, PyInt.of(0)));
  }

  /** Makes the registries forget what they have seen, as a filter has changed. */
  static void mutated() {
    version++;
  }

  /** The attribute of the module {@code warnings}; null where it has not been imported. */
  static PyObject fromModule(String name) {
    PyObject module = Imports.modules().get("warnings");
    return module == null || module == PyNone.NONE ? null : module.attrOrNull(name);
  }

  private static PyObject filters() {
    if (SysModule.get("flags").attr("context_aware_warnings").isTrue()) {
      PyObject variable = fromModule("_warnings_context");
      PyObject context = variable == null ? PyNone.NONE : variable.attr("get").call1(PyNone.NONE);
      if (context != PyNone.NONE) {
        return context.attr("_filters");
      }
    }
    PyObject filters = fromModule("filters");
    return filters == null ? FILTERS : filters;
  }

  /** The item that applies, or null. */
  static PyTuple find(PyType category, PyObject text, long line, PyObject module) {
    PyObject filters = filters();
    if (!(filters instanceof PyList list)) {
      throw Errors.valueError("warnings.filters must be a list");
    }
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.getItem(i);
      if (!(item instanceof PyTuple filter) || filter.size() != 5) {
        throw Errors.valueError("warnings.filters item " + i + " isn't a 5-tuple");
      }
      if (!(filter.get(0) instanceof dev.krait.runtime.text.StrLayout)) {
        throw Errors.typeError(
            "action must be a string, not '" + filter.get(0).type().name() + "'");
      }
      if (matches(filter.get(1), text)
          && InstanceChecks.isSubclass(category, filter.get(2))
          && matches(filter.get(3), module)) {
        long wanted = Index.toLong(filter.get(4));
        if (wanted == 0 || wanted == line) {
          return filter;
        }
      }
    }
    return null;
  }

  /** A pattern is none, an exact text, or has a method {@code match}. */
  private static boolean matches(PyObject pattern, PyObject text) {
    if (pattern == PyNone.NONE) {
      return true;
    }
    return pattern instanceof PyStr exact
        ? exact.isEq(text)
        : pattern.attr("match").call1(text).isTrue();
  }

  static PyObject defaultAction() {
    PyObject action = fromModule("defaultaction");
    return action == null ? PyStr.of("default") : action;
  }

  static PyDict once() {
    return fromModule("onceregistry") instanceof PyDict dict ? dict : ONCE;
  }

  /** Whether the registry has the key already; notes it where {@code add}. */
  static boolean seen(PyObject registry, PyObject key, boolean add) {
    if (!(registry instanceof PyDict dict)) {
      return false;
    }
    PyObject known = dict.get("version");
    if (!(known instanceof PyInt number) || number.longValue() != version) {
      dict.attr("clear").call0();
      dict.put("version", PyInt.of(version));
    } else {
      PyObject before = dict.get(key);
      if (before != null && before.isTrue()) {
        return true;
      }
    }
    if (add) {
      dict.put(key, dev.krait.runtime.number.PyBool.TRUE);
    }
    return false;
  }
}
