import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.emitted.StarCalls;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Python module {@code repeat}.
 */
@SuppressWarnings("finally")
public final class Repeat extends CompiledModule {
  private static final Repeat MODULE = new Repeat();
  private static final GlobalCell greet = MODULE.global("greet");
  private static final GlobalCell print = MODULE.global("print");
  private static final GlobalCell range = MODULE.global("range");
  private static final GlobalCell repeat = MODULE.global("repeat");
  private static final PyCode REPEAT = MODULE.code(1, "repeat", "repeat", 1, "times;decorate");
  private static final PyCode REPEAT_DECORATE = MODULE.code(2, "decorate", "repeat.<locals>.decorate", 2, "func;wrapper", 0, "=times");
  private static final PyCode REPEAT_DECORATE_WRAPPER = MODULE.code(3, "wrapper", "repeat.<locals>.decorate.<locals>.wrapper", 3, "*args, **kwargs;_", 0, "=func =times");
  private static final PyCode GREET = MODULE.code(4, "greet", "greet", 11, "name, end");
  private static final PyInt INT_3 = Constants.integer(3);
  private static final PyStr STR_TEXT = Constants.string("!");
  private static final PyStr STR_WORLD = Constants.string("world");
  private static final PyStr STR_AGAIN = Constants.string("again");
  private static final PyStr STR_TEXT2 = Constants.string("?");
  private static final String[] NAMES_end = names("end");
  private static final PyStr STR_HELLO = Constants.string("hello");
  private static final PyCode BODY = MODULE.code(0, "<module>", "<module>", 1, "");

  private Repeat() {
  }

  /**
   * The module, bound to the namespace that its loader gave.
   */
  public static Repeat module() {
    return MODULE;
  }

  @Override
  public PyObject run() {
    int line = 1;
    try {
      line = 1; // def repeat(times):
      repeat.set(MODULE.function(REPEAT));
      line = 11; // def greet(name, end="!"):
      greet.set(repeat$direct(repeat.get(), INT_3).call1(MODULE.function(GREET, array(STR_TEXT), null)));
      line = 15; // greet("world")
      greet.get().call1(STR_WORLD);
      line = 16; // greet("again", end="?")
      greet.get().callN(array(STR_AGAIN, STR_TEXT2), NAMES_end);
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(BODY, line, thrown);
    }
  }

  static PyObject repeat(PyObject times) {
    PyObject decorate = MODULE.function(REPEAT_DECORATE, times);
    return decorate;
  }

  static PyObject repeat$decorate(PyObject times, PyObject func) {
    PyObject wrapper = MODULE.function(REPEAT_DECORATE_WRAPPER, func, times);
    return wrapper;
  }

  static PyObject repeat$decorate$wrapper(PyObject func, PyObject times, PyObject args,
      PyObject kwargs) {
    int line = 3;
    try {
      line = 4; // for _ in range(times):
      PyObject iterator = range.get().call1(times).iter();
      for (PyObject __; (__ = iterator.next()) != null; line = 4) {
        Interrupts.poll();
        line = 5; // func(*args, **kwargs)
        StarCalls.call(func, args, kwargs);
      }
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(REPEAT_DECORATE_WRAPPER, line, thrown);
    }
  }

  static PyObject greet(PyObject name, PyObject end) {
    try {
      // 12: print("hello", name + end)
      print.get().call2(STR_HELLO, name.add(end));
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(GREET, 12, thrown);
    }
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    switch (index) {
      case 1:
        return repeat(a);
      case 2:
        return repeat$decorate(function.closure(0), a);
      default:
        return super.call1(index, function, a);
    }
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    switch (index) {
      case 4:
        return greet(a, b);
      default:
        return super.call2(index, function, a, b);
    }
  }

  @Override
  public PyObject callN(int index, PyFunction function, PyObject[] values) {
    switch (index) {
      case 3:
        return repeat$decorate$wrapper(function.closure(0), function.closure(1), values[0], values[1]);
      default:
        return super.callN(index, function, values);
    }
  }

  private static PyObject repeat$direct(PyObject callee, PyObject a) {
    return runs(callee, REPEAT) ? repeat(a) : callee.call1(a);
  }

  @Override
  protected String methodNames() {
    return "run repeat repeat$decorate repeat$decorate$wrapper greet";
  }
}
