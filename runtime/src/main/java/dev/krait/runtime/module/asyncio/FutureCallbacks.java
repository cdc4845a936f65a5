package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;
import java.util.List;

/** What a future calls when it is done, in order: mostly one function. */
final class FutureCallbacks {
  private record Callback(PyObject function, PyObject context) {}

  private static final String[] CONTEXT = {"context"};

  private Callback first;
  private List<Callback> others;

  void add(PyObject function, PyObject context) {
    Callback callback = new Callback(function, context);
    if (first == null) {
      first = callback;
    } else {
      if (others == null) {
        others = new ArrayList<>();
      }
      others.add(callback);
    }
  }

  private List<Callback> all() {
    List<Callback> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }

  /** Removes all that equal the function; how many there were. */
  int remove(PyObject function) {
    int removed = 0;
    for (Callback each : all()) {
      if (each.function == function || each.function.isEq(function)) {
        removed += remove(each);
      }
    }
    return removed;
  }

  /** A comparison may have removed it already. */
  private int remove(Callback callback) {
    List<Callback> left = all();
    if (!left.removeIf(each -> each == callback)) {
      return 0;
    }
    first = left.isEmpty() ? null : left.remove(0);
    others = left.isEmpty() ? null : left;
    return 1;
  }

  /** Has the loop call all of them soon, and forgets them. */
  void schedule(PyObject loop, PyObject future) {
    Callback only = first;
    List<Callback> more = others;
    first = null;
    others = null;
    if (only != null) {
      callSoon(loop, only.function, future, only.context);
    }
    if (more != null) {
      for (Callback each : more) {
        callSoon(loop, each.function, future, each.context);
      }
    }
  }

  /** {@code loop.call_soon(function, argument, context=context)}, without a null argument. */
  static void callSoon(PyObject loop, PyObject function, PyObject argument, PyObject context) {
    PyObject[] args =
        argument == null
            ? new PyObject[] {function, context}
            : new PyObject[] {function, argument, context};
    loop.attr("call_soon").callN(args, CONTEXT);
  }

  /** {@code _callbacks}. */
  PyObject asList() {
    if (first == null) {
      return PyNone.NONE;
    }
    PyList list = new PyList();
    for (Callback each : all()) {
      list.append(PyTuple.of(each.function, each.context));
    }
    return list;
  }
}
