package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/**
 * The functions of {@code sys.monitoring} (PEP 669). Tools register as in CPython, but compiled
 * code tells of no events, so that asking for some is an error.
 */
@Exposed(value = "sys.monitoring", module = true)
final class MonitoringFunctions {
  private static final int TOOLS = 6;
  private static final int EVENTS = 19;

  private static final PyObject[] NAMES = new PyObject[TOOLS];
  private static final PyObject[][] CALLBACKS = new PyObject[TOOLS][EVENTS];

  private MonitoringFunctions() {}

  @Method("use_tool_id(tool_id, name, /)")
  static synchronized void use(PyObject tool, PyObject name) {
    int id = known(tool);
    if (!(name instanceof StrLayout)) {
      throw Errors.valueError("tool name must be a str");
    }
    if (NAMES[id] != null) {
      throw Errors.valueError("tool " + id + " is already in use");
    }
    NAMES[id] = name;
  }

  @Method("clear_tool_id(tool_id, /)")
  static synchronized void clear(PyObject tool) {
    CALLBACKS[known(tool)] = new PyObject[EVENTS];
  }

  @Method("free_tool_id(tool_id, /)")
  static synchronized void free(PyObject tool) {
    clear(tool);
    NAMES[known(tool)] = null;
  }

  @Method("get_tool(tool_id, /)")
  static synchronized PyObject tool(PyObject tool) {
    PyObject name = NAMES[known(tool)];
    return name == null ? PyNone.NONE : name;
  }

  @Method("register_callback(tool_id, event, func, /)")
  static synchronized PyObject register(PyObject tool, PyObject event, PyObject function) {
    int id = known(tool);
    int bits = number(event);
    if (Integer.bitCount(bits) != 1) {
      throw Errors.valueError("The callback can only be set for one event at a time");
    }
    int number = Integer.numberOfTrailingZeros(bits);
    if (number >= EVENTS) {
      throw Errors.valueError("invalid event " + bits);
    }
    PyObject before = CALLBACKS[id][number];
    CALLBACKS[id][number] = function == PyNone.NONE ? null : function;
    return before == null ? PyNone.NONE : before;
  }

  @Method("get_events(tool_id, /)")
  static PyObject events(PyObject tool) {
    known(tool);
    return PyInt.of(0);
  }

  @Method("set_events(tool_id, event_set, /)")
  static void setEvents(PyObject tool, PyObject events) {
    inUse(known(tool));
    refuse(number(events));
  }

  @Method("get_local_events(tool_id, code, /)")
  static PyObject localEvents(PyObject tool, PyObject code) {
    code(code);
    inUse(known(tool));
    return PyInt.of(0);
  }

  @Method("set_local_events(tool_id, code, event_set, /)")
  static void setLocalEvents(PyObject tool, PyObject code, PyObject events) {
    code(code);
    inUse(known(tool));
    refuse(number(events));
  }

  @Method("restart_events()")
  static void restart() {}

  @Method("_all_events()")
  static PyObject all() {
    return new PyDict();
  }

  private static int known(PyObject tool) {
    int id = number(tool);
    if (id < 0 || id >= TOOLS) {
      throw Errors.valueError("invalid tool " + id + " (must be between 0 and 5)");
    }
    return id;
  }

  private static int number(PyObject value) {
    long number = Index.toLong(value);
    if ((int) number != number) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) number;
  }

  private static synchronized void inUse(int id) {
    if (NAMES[id] == null) {
      throw Errors.valueError("tool " + id + " is not in use");
    }
  }

  private static void code(PyObject code) {
    if (!(code instanceof PyCode)) {
      throw Errors.typeError("code must be a code object");
    }
  }

  private static void refuse(int events) {
    if (events != 0) {
      throw Errors.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR, "Krait's compiled code tells of no events");
    }
  }
}
