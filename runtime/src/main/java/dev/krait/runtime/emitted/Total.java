package dev.krait.runtime.emitted;

import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/**
 * A variable that begins as a number and that emitted code adds to what it does not know the type
 * of: a long while all are ints, a double while all are floats, else an object.
 */
public final class Total {
  private static final int WHOLE = 0;
  private static final int REAL = 1;
  private static final int OBJECT = 2;

  private int kind;
  private long whole;
  private double real;
  private PyObject object;

  public Total() {}

  public Total(long start) {
    whole = start;
  }

  public Total(double start) {
    kind = REAL;
    real = start;
  }

  /** Binds the variable anew. */
  public void set(long start) {
    kind = WHOLE;
    whole = start;
  }

  /** Binds the variable anew. */
  public void set(double start) {
    kind = REAL;
    real = start;
  }

  /** Binds the variable anew. */
  public void set(PyObject value) {
    if (value instanceof PyInt number) {
      set(number.longValue());
    } else if (value instanceof PyFloat number) {
      set(number.doubleValue());
    } else {
      kind = OBJECT;
      object = value;
    }
  }

  /** The value. */
  public PyObject get() {
    return switch (kind) {
      case WHOLE -> PyInt.fresh(whole);
      case REAL -> PyFloat.fresh(real);
      default -> object;
    };
  }

  // ---- variable += other ----

  public void iAdd(PyObject other) {
    if (kind == WHOLE && other instanceof PyInt number) {
      iAdd(number.longValue());
    } else if (kind == REAL && other instanceof PyFloat number) {
      real += number.doubleValue();
    } else {
      set(get().iAdd(other));
    }
  }

  public void iAdd(long other) {
    if (kind == WHOLE) {
      try {
        whole =
            Math.addExact(whole, other); // one instruction and a jump, other than comparing signs
        return;
      } catch (ArithmeticException e) {
        // What does not fit becomes an object.
      }
    }
    set(get().iAdd(other));
  }

  public void iAdd(double other) {
    if (kind == REAL) {
      real += other;
    } else {
      set(get().iAdd(PyFloat.fresh(other)));
    }
  }

  // ---- variable -= other ----

  public void iSub(PyObject other) {
    if (kind == WHOLE && other instanceof PyInt number) {
      iSub(number.longValue());
    } else if (kind == REAL && other instanceof PyFloat number) {
      real -= number.doubleValue();
    } else {
      set(get().iSub(other));
    }
  }

  public void iSub(long other) {
    if (kind == WHOLE) {
      try {
        whole = Math.subtractExact(whole, other);
        return;
      } catch (ArithmeticException e) {
        // What does not fit becomes an object.
      }
    }
    set(get().iSub(other));
  }

  public void iSub(double other) {
    if (kind == REAL) {
      real -= other;
    } else {
      set(get().iSub(PyFloat.fresh(other)));
    }
  }
}
