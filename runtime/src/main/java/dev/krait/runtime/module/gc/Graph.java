package dev.krait.runtime.module.gc;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.SetBase;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.function.PyCell;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyMethod;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The objects that a program can reach from its modules, and what refers to what. */
final class Graph {
  private Graph() {}

  /** What CPython's collector would visit from an object. */
  static List<PyObject> referents(PyObject object) {
    List<PyObject> result = new ArrayList<>();
    if (object instanceof ListLayout list) {
      addReversed(result, list.toArray());
    } else if (object instanceof TupleLayout tuple) {
      addReversed(result, tuple.items());
    } else if (object instanceof DictLayout dict) {
      for (DictEntry e = dict.first(); e != null; e = dict.after(e)) {
        result.add(e.value());
        result.add(e.key());
      }
    } else if (object instanceof SetBase set) {
      Collections.addAll(result, set.toArray());
    } else if (object instanceof PyModule module) {
      result.add(module.dict());
    } else if (object instanceof PyMethod method) {
      result.add(method.function());
      result.add(method.self());
    } else if (object instanceof PyCell cell) {
      add(result, cell.value());
    } else if (object instanceof PyFunction function) {
      for (String name : new String[] {"__code__", "__globals__", "__defaults__", "__closure__"}) {
        add(result, function.attrOrNull(name));
      }
    } else if (object instanceof PyType type && type.isHeapType()) {
      result.add(type.attributes());
      result.add(type.basesTuple());
    }
    PyInstance part = object.instance();
    if (part != null) {
      addAttributes(result, part);
      result.add(part.type());
    }
    return result;
  }

  private static void addAttributes(List<PyObject> result, PyInstance part) {
    if (part.isDictMode()) {
      result.add(part.instanceDict());
    } else {
      int count = part.type().slotCount() + part.shape().names().length;
      for (int i = 0; i < count; i++) {
        add(result, part.value(i));
      }
    }
  }

  private static void add(List<PyObject> result, PyObject value) {
    if (value != null && value != dev.krait.runtime.object.PyNone.NONE) {
      result.add(value);
    }
  }

  private static void addReversed(List<PyObject> result, PyObject[] items) {
    for (int i = items.length - 1; i >= 0; i--) {
      result.add(items[i]);
    }
  }

  /** Whether CPython's collector knows objects of the kind. */
  static boolean isTracked(PyObject object) {
    if (object instanceof TupleLayout tuple) {
      return tuple.items().length > 0;
    }
    return object instanceof ListLayout
        || object instanceof DictLayout
        || object instanceof SetBase
        || object instanceof PyModule
        || object instanceof PyMethod
        || object instanceof PyCell
        || object instanceof PyFunction
        || object instanceof PyType type && type.isHeapType()
        || object.instance() != null;
  }

  /** All tracked objects that can be reached from the modules. */
  static Set<PyObject> reachable() {
    Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PyObject> pending = new ArrayDeque<>();
    pending.add(Imports.modules());
    while (!pending.isEmpty()) {
      PyObject object = pending.poll();
      if (isTracked(object) && seen.add(object)) {
        pending.addAll(referents(object));
      }
    }
    return seen;
  }
}
