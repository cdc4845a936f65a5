import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.emitted.Handling;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyGenerator;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Python module {@code pipeline}.
 */
@SuppressWarnings("finally")
public final class Pipeline extends CompiledModule {
  private static final Pipeline MODULE = new Pipeline();
  private static final GlobalCell both = MODULE.global("both");
  private static final GlobalCell g = MODULE.global("g");
  private static final GlobalCell list = MODULE.global("list");
  private static final GlobalCell next = MODULE.global("next");
  private static final GlobalCell numbers = MODULE.global("numbers");
  private static final GlobalCell print = MODULE.global("print");
  private static final GlobalCell s = MODULE.global("s");
  private static final GlobalCell squares = MODULE.global("squares");
  private static final PyCode NUMBERS = MODULE.code(1, "numbers", "numbers", 1, "limit;n, sent", 32, "");
  private static final PyCode SQUARES = MODULE.code(2, "squares", "squares", 8, "source;n", 32, "");
  private static final PyCode BOTH = MODULE.code(3, "both", "both", 16, "limit;total", 32, "");
  private static final PyInt INT_5 = Constants.integer(5);
  private static final PyInt INT_20 = Constants.integer(20);
  private static final AttributeSite $send = new AttributeSite("send");
  private static final AttributeSite $close = new AttributeSite("close");
  private static final PyInt INT_0 = Constants.integer(0);
  private static final PyInt INT_1 = Constants.integer(1);
  private static final PyStr STR_CLOSED = Constants.string("closed");
  private static final PyCode BODY = MODULE.code(0, "<module>", "<module>", 1, "");

  private Pipeline() {
  }

  /**
   * The module, bound to the namespace that its loader gave.
   */
  public static Pipeline module() {
    return MODULE;
  }

  @Override
  public PyObject run() {
    int line = 1;
    try {
      line = 1; // def numbers(limit):
      numbers.set(MODULE.function(NUMBERS));
      line = 8; // def squares(source):
      squares.set(MODULE.function(SQUARES));
      line = 16; // def both(limit):
      both.set(MODULE.function(BOTH));
      line = 21; // print(list(both(5)))
      print.get().call1(list.get().call1(both.get().call1(INT_5)));
      line = 22; // g = numbers(20)
      g.set(numbers.get().call1(INT_20));
      line = 23; // print(next(g), g.send(5), next(g))
      print.get().call3(next.get().call1(g.get()), $send.call1(g.get(), INT_5), next.get().call1(g.get()));
      line = 24; // s = squares(g)
      s.set(squares.get().call1(g.get()));
      line = 25; // print(next(s))
      print.get().call1(next.get().call1(s.get()));
      line = 26; // s.close()
      $close.call0(s.get());
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(BODY, line, thrown);
    }
  }

  static PyObject numbers(PyObject limit) {
    return new numbers$generator(limit);
  }

  static PyObject squares(PyObject source) {
    return new squares$generator(source);
  }

  static PyObject both(PyObject limit) {
    return new both$generator(limit);
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    switch (index) {
      case 1:
        return numbers(a);
      case 2:
        return squares(a);
      case 3:
        return both(a);
      default:
        return super.call1(index, function, a);
    }
  }

  @Override
  protected String methodNames() {
    return "run numbers squares both";
  }

  private static final class numbers$generator extends PyGenerator {
    private PyObject limit;

    private PyObject n;

    numbers$generator(PyObject limit) {
      super(NUMBERS);
      this.limit = limit;
    }

    @Override
    protected PyObject resume() {
      int line = 1;
      machine: for (;;) {
        try {
          switch (state) {
            case 0: {
              n = INT_0;
              state = 1;
              continue machine;
            }
            case 1: {
              line = 3; // while n < limit:
              if (!n.isLt(limit)) {
                state = 2;
                continue machine;
              }
              return suspend(n, 3);
            }
            case 2: {
              return finish(PyNone.NONE);
            }
            case 3: {
              line = 4; // sent = yield n
              PyObject sent = received();
              PyObject sent2 = sent;
              line = 5; // n += 1 if sent is None else sent
              n = n.iAdd(((sent2 == PyNone.NONE) ? INT_1 : sent2));
              state = 1;
              continue machine;
            }
            default:
              throw finished();
          }
        } catch (Throwable thrown) {
          state = FINISHED;
          throw Raising.leaving(NUMBERS, line, thrown);
        }
      }
    }
  }

  private static final class squares$generator extends PyGenerator {
    private PyObject source;

    private PyBaseException exception;

    private PyBaseException again;

    private PyBaseException previous;

    private PyObject iterator;

    squares$generator(PyObject source) {
      super(SQUARES);
      this.source = source;
      closeWhenLost();
    }

    @Override
    protected PyObject resume() {
      int line = 8;
      machine: for (;;) {
        try {
          switch (state) {
            case 0: {
              exception = null;
              state = 4;
              continue machine;
            }
            case 1: {
              previous = Handling.begin(exception);
              state = 9;
              continue machine;
            }
            case 2: {
              line = 9; // try:
              if ((exception != null)) {
                throw Raising.again(exception);
              }
              state = 3;
              continue machine;
            }
            case 3: {
              return finish(PyNone.NONE);
            }
            case 4: {
              line = 10; // for n in source:
              iterator = source.iter();
              state = 5;
              continue machine;
            }
            case 5: {
              line = 10; // for n in source:
              PyObject next = iterator.next();
              if ((next == null)) {
                state = 6;
                continue machine;
              }
              PyObject n = next;
              line = 11; // yield n * n
              return suspend(n.mul(n), 7);
            }
            case 6: {
              long completion = 0;
              state = 1;
              continue machine;
            }
            case 7: {
              line = 11; // yield n * n
              PyObject sent = received();
              state = 5;
              continue machine;
            }
            case 8: {
              Handling.end(previous);
              throw Raising.again(again);
            }
            case 9: {
              line = 13; // print("closed")
              print.get().call1(STR_CLOSED);
              Handling.end(previous);
              state = 2;
              continue machine;
            }
            default:
              throw finished();
          }
        } catch (Throwable thrown) {
          switch (state) {
            case 4:
            case 5:
            case 6:
            case 7:
              exception = Raising.caught(SQUARES, line, thrown);
              state = 1;
              continue machine;
            case 9:
              again = Raising.caught(SQUARES, line, thrown);
              state = 8;
              continue machine;
            default:
              state = FINISHED;
              throw Raising.leaving(SQUARES, line, thrown);
          }
        }
      }
    }
  }

  private static final class both$generator extends PyGenerator {
    private PyObject limit;

    both$generator(PyObject limit) {
      super(BOTH);
      this.limit = limit;
    }

    @Override
    protected PyObject resume() {
      machine: for (;;) {
        try {
          switch (state) {
            case 0: {
              // 17: total = yield from squares(numbers(limit))
              beginYieldFrom(squares.get().call1(numbers.get().call1(limit)));
              state = 1;
              continue machine;
            }
            case 1: {
              // 17: total = yield from squares(numbers(limit))
              PyObject yielded_ = delegate();
              if (yielded_ != null) {
                return yielded_;
              }
              PyObject returned = delegated();
              PyObject total = returned;
              return finish(total);
            }
            default:
              throw finished();
          }
        } catch (Throwable thrown) {
          state = FINISHED;
          throw Raising.leaving(BOTH, 17, thrown);
        }
      }
    }
  }
}
