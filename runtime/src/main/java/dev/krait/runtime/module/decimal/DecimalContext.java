package dev.krait.runtime.module.decimal;

import static dev.krait.runtime.module.decimal.Signals.DIVISION_BY_ZERO;
import static dev.krait.runtime.module.decimal.Signals.INVALID;
import static dev.krait.runtime.module.decimal.Signals.OVERFLOW;

import dev.krait.runtime.module.contextvars.PyContextVar;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.math.BigInteger;

/** {@code decimal.Context}: how operations round, and what has happened in them. */
final class DecimalContext extends PyObject {
  /** {@code decimal.Context}. */
  static final PyType TYPE =
      PyType.builtin(
              "decimal.Context",
              PyType.OBJECT,
              true,
              new ContextMethodsTable(),
              new ContextAttributesTable(),
              new ContextFunctionsTable(),
              new ContextPredicatesTable(),
              new GenericMethodsTable())
          .withDoc("How decimal operations round, and which signals they raise.");

  static final long MOST_PREC = 999_999_999_999_999_999L;
  static final long MOST_EMAX = MOST_PREC;
  static final long LEAST_EMIN = -MOST_PREC;

  /** {@code DefaultContext}, of which new contexts take their values. */
  static final DecimalContext DEFAULT =
      new DecimalContext(
          28, Rounding.HALF_EVEN, 999_999, -999_999, INVALID | DIVISION_BY_ZERO | OVERFLOW);

  static final DecimalContext BASIC =
      new DecimalContext(
          9,
          Rounding.HALF_UP,
          999_999,
          -999_999,
          INVALID | DIVISION_BY_ZERO | OVERFLOW | Signals.UNDERFLOW | Signals.CLAMPED);

  static final DecimalContext EXTENDED =
      new DecimalContext(9, Rounding.HALF_EVEN, 999_999, -999_999, 0);

  private static final PyContextVar VARIABLE = PyContextVar.of("decimal_context");

  private final PyInstance part;
  long prec;
  Rounding rounding;
  long emax;
  long emin;
  int capitals = 1;
  boolean clamp;
  int traps;
  int flags;

  /** What has happened in the running operation. */
  int pending;

  private SignalDict trapDict;
  private SignalDict flagDict;

  DecimalContext(long prec, Rounding rounding, long emax, long emin, int traps) {
    this.part = null;
    this.prec = prec;
    this.rounding = rounding;
    this.emax = emax;
    this.emin = emin;
    this.traps = traps;
  }

  /** A context of a class with the values of another, but for its flags. */
  DecimalContext(PyType type, DecimalContext from) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
    take(from);
  }

  private void take(DecimalContext from) {
    prec = from.prec;
    rounding = from.rounding;
    emax = from.emax;
    emin = from.emin;
    capitals = from.capitals;
    clamp = from.clamp;
    traps = from.traps;
  }

  /** A context without bounds for intermediate results. */
  static DecimalContext working(long prec) {
    return new DecimalContext(prec, Rounding.HALF_EVEN, MOST_EMAX, LEAST_EMIN, 0);
  }

  /** The current context, made of the default if there is none. */
  static DecimalContext current() {
    if (VARIABLE.value() instanceof DecimalContext context) {
      return context;
    }
    DecimalContext context = new DecimalContext(TYPE, DEFAULT);
    VARIABLE.assign(context);
    return context;
  }

  /** Makes this the current context; the module's own ones are copied. */
  void makeCurrent() {
    boolean template = this == DEFAULT || this == BASIC || this == EXTENDED;
    VARIABLE.assign(template ? copy() : this);
  }

  /** A copy without flags, of the plain class. */
  DecimalContext withoutFlags() {
    return new DecimalContext(TYPE, this);
  }

  /** A copy. */
  DecimalContext copy() {
    DecimalContext copy = withoutFlags();
    copy.flags = flags;
    return copy;
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  SignalDict trapDict() {
    if (trapDict == null) {
      trapDict = new SignalDict(this, true);
    }
    return trapDict;
  }

  SignalDict flagDict() {
    if (flagDict == null) {
      flagDict = new SignalDict(this, false);
    }
    return flagDict;
  }

  // ---- bounds ----

  /** The least exponent of a subnormal number. */
  long etiny() {
    return emin - (prec - 1);
  }

  /** The greatest exponent of a number with all digits. */
  long etop() {
    return emax - (prec - 1);
  }

  // ---- what happens ----

  /** Ends an operation: its conditions become flags, or an exception. */
  PyDecimal done(PyDecimal result) {
    if (pending != 0) {
      settle();
    }
    return result;
  }

  /** The same for operations that give no number. */
  void settle() {
    int happened = pending;
    pending = 0;
    flags |= happened;
    if ((happened & traps) != 0) {
      throw Signals.exception(happened & traps);
    }
  }

  /** Notes an invalid operation, whose result is not a number. */
  PyDecimal invalid(int condition) {
    pending |= condition;
    return PyDecimal.NAN;
  }

  PyDecimal invalid() {
    return invalid(Signals.INVALID_OPERATION);
  }

  /** The result of an operation on a NaN; null if this is none. */
  PyDecimal nanOf(PyDecimal a) {
    return a.kind < PyDecimal.QUIET ? null : propagate(a);
  }

  /** The result of an operation on NaNs; null if none is one. */
  PyDecimal nanOf(PyDecimal a, PyDecimal b) {
    if (a.kind < PyDecimal.QUIET && b.kind < PyDecimal.QUIET) {
      return null;
    }
    if (a.isSignaling()) {
      return propagate(a);
    }
    if (b.isSignaling()) {
      return propagate(b);
    }
    return propagate(a.isNan() ? a : b);
  }

  private PyDecimal propagate(PyDecimal nan) {
    if (nan.isSignaling()) {
      pending |= Signals.INVALID_OPERATION;
    }
    return fit(nan.quiet());
  }

  /** A NaN whose payload has no more digits than the precision allows. */
  PyDecimal fit(PyDecimal nan) {
    long most = prec - (clamp ? 1 : 0);
    if (nan.small == 0 || nan.digits() <= most) {
      return nan;
    }
    BigInteger payload = most == 0 ? BigInteger.ZERO : nan.coefficient().mod(Powers.of(most));
    return PyDecimal.nan(nan.isSignaling(), nan.negative, payload);
  }
}
