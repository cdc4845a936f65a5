import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.emitted.AttributeSite;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.emitted.Constants;
import dev.krait.runtime.emitted.Displays;
import dev.krait.runtime.emitted.Interrupts;
import dev.krait.runtime.emitted.Numbers;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.function.PyGenerator;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/**
 * Python module {@code table}.
 */
@SuppressWarnings("finally")
public final class Table extends CompiledModule {
  private static final Table MODULE = new Table();
  private static final GlobalCell len = MODULE.global("len");
  private static final GlobalCell print = MODULE.global("print");
  private static final GlobalCell range = MODULE.global("range");
  private static final GlobalCell sum = MODULE.global("sum");
  private static final GlobalCell table = MODULE.global("table");
  private static final GlobalCell words = MODULE.global("words");
  private static final PyCode TABLE = MODULE.code(1, "table", "table", 1, "rows, columns;row, column");
  private static final PyCode WORDS = MODULE.code(2, "words", "words", 5, "text;word, lengths, n");
  private static final PyCode WORDS_GENEXPR = MODULE.code(3, "<genexpr>", "words.<locals>.<genexpr>", 7, ".0, /;n", 32, "");
  private static final PyInt INT_4 = Constants.integer(4);
  private static final PyInt INT_3 = Constants.integer(3);
  private static final PyStr STR_ONE_THREE_FIVE_ONE = Constants.string("one three five one");
  private static final AttributeSite $split = new AttributeSite("split");
  private static final AttributeSite $values = new AttributeSite("values");
  private static final PyCode BODY = MODULE.code(0, "<module>", "<module>", 1, "");

  private Table() {
  }

  /**
   * The module, bound to the namespace that its loader gave.
   */
  public static Table module() {
    return MODULE;
  }

  @Override
  public PyObject run() {
    int line = 1;
    try {
      line = 1; // def table(rows, columns):
      table.set(MODULE.function(TABLE));
      line = 5; // def words(text):
      words.set(MODULE.function(WORDS));
      line = 10; // print(table(4, 3))
      print.get().call1(table$direct(table.get(), INT_4, INT_3));
      line = 11; // print(words("one three five one"))
      print.get().call1(words$directApart(words.get(), STR_ONE_THREE_FIVE_ONE));
      return PyNone.NONE;
    } catch (Throwable thrown) {
      throw Raising.leaving(BODY, line, thrown);
    }
  }

  static PyObject table(PyObject rows, PyObject columns) {
    if (Numbers.isSmall(rows) && Numbers.isSmall(columns) && range.isBuiltin(Builtins.RANGE)) {
      return table$numbers(Numbers.toLong(rows), Numbers.toLong(columns));
    }
    try {
      PyList result = Displays.list();
      // 2: return [[row * column for column in range(columns)] for row in range(rows) if...
      PyObject iterator = range.get().call1(rows).iter();
      for (PyObject row; (row = iterator.next()) != null;) {
        Interrupts.poll();
        if (row.mod(2).isTrue()) {
          PyList result2 = Displays.list();
          PyObject iterator2 = range.get().call1(columns).iter();
          for (PyObject column; (column = iterator2.next()) != null;) {
            Interrupts.poll();
            result2.append(row.mul(column));
          }
          // 2: return [[row * column for column in range(columns)] for row in range(rows) if...
          result.append(result2);
        }
      }
      return result;
    } catch (Throwable thrown) {
      throw Raising.leaving(TABLE, 2, thrown);
    }
  }

  private static PyObject table$numbers(long rows, long columns) {
    try {
      PyList result = Displays.list();
      for (long row = 0; row < rows; row++) {
        Interrupts.poll();
        if ((row % 2 != 0)) {
          PyList result2 = Displays.list();
          for (long column = 0; column < columns; column++) {
            Interrupts.poll();
            // 2: return [[row * column for column in range(columns)] for row in range(rows) if...
            result2.append(Numbers.box(row * column));
          }
          // 2: return [[row * column for column in range(columns)] for row in range(rows) if...
          result.append(result2);
        }
      }
      return result;
    } catch (Throwable thrown) {
      throw Raising.leaving(TABLE, 2, thrown);
    }
  }

  static PyObject words(PyObject text) {
    int line = 5;
    try {
      line = 6; // lengths = {word: len(word) for word in text.split()}
      PyDict result = Displays.dict();
      PyObject iterator = $split.call0(text).iter();
      for (PyObject word; (word = iterator.next()) != null;) {
        Interrupts.poll();
        result.put(word, len.get().call1(word));
      }
      PyObject lengths = result;
      line = 7; // return {n for n in lengths.values()}, sum(n for n in lengths.values())
      PySet result2 = Displays.set();
      PyObject iterator2 = $values.call0(lengths).iter();
      for (PyObject n; (n = iterator2.next()) != null;) {
        Interrupts.poll();
        result2.addElement(n);
      }
      line = 7; // return {n for n in lengths.values()}, sum(n for n in lengths.values())
      return Displays.tuple(result2, sum.get().call1(MODULE.function(WORDS_GENEXPR).call1($values.call0(lengths).iter())));
    } catch (Throwable thrown) {
      throw Raising.leaving(WORDS, line, thrown);
    }
  }

  static PyObject words$genexpr(PyObject iterable) {
    return new words$genexpr$generator(iterable);
  }

  @Override
  public PyObject call1(int index, PyFunction function, PyObject a) {
    switch (index) {
      case 2:
        return words(a);
      case 3:
        return words$genexpr(a);
      default:
        return super.call1(index, function, a);
    }
  }

  @Override
  public PyObject call2(int index, PyFunction function, PyObject a, PyObject b) {
    switch (index) {
      case 1:
        return table(a, b);
      default:
        return super.call2(index, function, a, b);
    }
  }

  private static PyObject table$direct(PyObject callee, PyObject a, PyObject b) {
    return runs(callee, TABLE) ? table(a, b) : callee.call2(a, b);
  }

  private static PyObject words$directApart(PyObject callee, PyObject a) {
    return runs(callee, WORDS) ? words(a) : callee.call1(a);
  }

  @Override
  protected String methodNames() {
    return "run table words words$genexpr";
  }

  private static final class words$genexpr$generator extends PyGenerator {
    private PyObject iterable;

    private PyObject iterator;

    words$genexpr$generator(PyObject iterable) {
      super(WORDS_GENEXPR);
      this.iterable = iterable;
    }

    @Override
    protected PyObject resume() {
      machine: for (;;) {
        try {
          switch (state) {
            case 0: {
              iterator = iterable;
              state = 1;
              continue machine;
            }
            case 1: {
              // 7: return {n for n in lengths.values()}, sum(n for n in lengths.values())
              PyObject next = iterator.next();
              if ((next == null)) {
                state = 2;
                continue machine;
              }
              PyObject n = next;
              return suspend(n, 3);
            }
            case 2: {
              return finish(PyNone.NONE);
            }
            case 3: {
              // 7: return {n for n in lengths.values()}, sum(n for n in lengths.values())
              PyObject sent = received();
              state = 1;
              continue machine;
            }
            default:
              throw finished();
          }
        } catch (Throwable thrown) {
          state = FINISHED;
          throw Raising.leaving(WORDS_GENEXPR, 7, thrown);
        }
      }
    }
  }
}
