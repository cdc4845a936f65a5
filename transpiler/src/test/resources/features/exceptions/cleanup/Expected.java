import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.emitted.Displays;
import dev.krait.runtime.emitted.Handling;
import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Python module {@code cleanup}.
 */
@SuppressWarnings("finally")
public final class Cleanup extends CompiledModule {
  private static final Cleanup MODULE = new Cleanup();
  private static final GlobalCell LookupError = MODULE.global("LookupError");
  private static final GlobalCell OverflowError = MODULE.global("OverflowError");
  private static final GlobalCell TypeError = MODULE.global("TypeError");
  private static final GlobalCell ValueError = MODULE.global("ValueError");
  private static final GlobalCell error = MODULE.global("error");
  private static final GlobalCell int_ = MODULE.global("int");
  private static final GlobalCell item = MODULE.global("item");
  private static final GlobalCell parse = MODULE.global("parse");
  private static final GlobalCell print = MODULE.global("print");
  private static final GlobalCell repr = MODULE.global("repr");
  private static final PyCode PARSE = MODULE.code(1, "parse", "parse", 1, "text;value, error");
  private static final PyStr STR_12 = Constants.string("12");
  private static final PyStr STR_X = Constants.string("x");
  private static final AttributeSite $__cause__ = new AttributeSite("__cause__");
  private static final PyStr STR_BAD = Constants.string("bad:");
  private static final PyStr STR_GOOD = Constants.string("good");
  private static final PyStr STR_DONE = Constants.string("done");
  private static final PyCode BODY = MODULE.code(0, "<module>", "<module>", 1, "");

  private Cleanup() {
  }

  /**
   * The module, bound to the namespace that its loader gave.
   */
  public static Cleanup module() {
    return MODULE;
  }

  @Override
  public PyObject run() {
    int line = 1;
    try {
      line = 1; // def parse(text):
      parse.set(MODULE.function(PARSE));
      line = 16; // for item in ["12", None, "x"]:
      PyObject iterator = Displays.list(STR_12, PyNone.NONE, STR_X).iter();
      for (PyObject item2; (item2 = iterator.next()) != null; line = 16) {
        Interrupts.poll();
        item.set(item2);
        try {
          line = 18; // print(parse(item))
          print.get().call1(parse$direct(parse.get(), item.get()));
        } catch (Throwable thrown_) {
          PyBaseException exception = Raising.caught(BODY, line, thrown_);
          PyBaseException previous = Handling.begin(exception);
          try {
            line = 19; // except LookupError as error:
            if (Raising.matches(exception, LookupError.get())) {
              error.set(exception);
              try {
                line = 20; // print(repr(error), repr(error.__cause__))
                print.get().call2(repr.get().call1(error.get()), repr.get().call1($__cause__.get(error.get())));
              } finally {
                error.set(PyNone.NONE);
                error.delete();
              }
            } else {
              throw Raising.again(exception);
            }
          } finally {
            Handling.end(previous);
          }
        }
      }
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(BODY, line, thrown);
    }
  }

  static PyObject parse(PyObject text) {
    int line = 1;
    PyObject value = null;
    try {
      PyBaseException pending = null;
      try {
        try {
          line = 3; // value = int(text)
          value = int_.get().call1(text);
        } catch (Throwable thrown_) {
          PyBaseException exception = Raising.caught(PARSE, line, thrown_);
          PyBaseException previous = Handling.begin(exception);
          try {
            line = 4; // except ValueError as error:
            if (Raising.matches(exception, ValueError.get())) {
              PyObject error = exception;
              try {
                line = 5; // print("bad:", error)
                print.get().call2(STR_BAD, error);
                line = 6; // raise LookupError(text) from error
                throw Raising.raise(LookupError.get().call1(text), error);
              } finally {
                error = null;
              }
            } else {
              line = 7; // except (TypeError, OverflowError):
              if (Raising.matches(exception, Displays.tuple(TypeError.get(), OverflowError.get()))) {
                return PyNone.NONE;
              } else {
                throw Raising.again(exception);
              }
            }
          } finally {
            Handling.end(previous);
          }
        }
        line = 10; // print("good")
        print.get().call1(STR_GOOD);
        return value;
      } catch (Throwable thrown_2) {
        pending = Raising.caught(PARSE, line, thrown_2);
        throw Raising.again(pending);
      } finally {
        PyBaseException previous2 = Handling.begin(pending);
        try {
          line = 13; // print("done")
          print.get().call1(STR_DONE);
        } finally {
          Handling.end(previous2);
        }
      }
    } catch (Throwable thrown) {
      throw Raising.leaving(PARSE, line, thrown);
    }
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    switch (index) {
      case 1:
        return parse(a);
      default:
        return super.call1(index, function, a);
    }
  }

  private static PyObject parse$direct(PyObject callee, PyObject a) {
    return runs(callee, PARSE) ? parse(a) : callee.call1(a);
  }

  @Override
  protected String methodNames() {
    return "run parse";
  }
}
