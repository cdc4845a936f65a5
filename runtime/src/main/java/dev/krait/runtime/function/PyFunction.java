package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.emitted.ClassScope;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends PyObject {
  /** {@code function}. */
  public static final PyType TYPE =
      PyType.builtin(
              "function",
              PyType.OBJECT,
              false,
              new FunctionMethodsTable(),
              new FunctionPropertiesTable())
          .withInstanceDict()
          .withWeakReferences();

  /** What {@link #plain} says until the first call. */
  private static final int UNREAD = -2;

  private PyCode code;
  private FunctionBody body;
  private int index;
  private int plain;
  private final PyDict globals;
  private final PyObject[] closure;
  private PyObject[] defaults;
  private PyDict keywordDefaults;
  private FunctionDetails details;
  private String name;
  private String qualifiedName;

  /**
   * @param closure what the function captured: {@link PyCell}s, or the values of variables that are
   *     never rebound
   * @param defaults the values for the last positional parameters
   * @param keywordDefaults by name; null if none
   */
  public PyFunction(
      PyCode code,
      PyDict globals,
      PyObject[] closure,
      PyObject[] defaults,
      PyDict keywordDefaults) {
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults == null ? NO_ARGS : defaults;
    this.keywordDefaults = keywordDefaults;
    this.name = code.name();
    this.qualifiedName = code.qualifiedName();
    setCode(code);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public PyCode code() {
    return code;
  }

  /** {@code __code__} assignment. */
  public void setCode(PyCode code) {
    if (this.code != null && this.code.latest() == this) {
      this.code.setLatest(null);
    }
    this.code = code;
    FunctionBody bound = code.bodyOver(globals);
    boolean marks = code.isIterableCoroutine() || isRenamed(code);
    this.body = marks ? new MarkedGeneratorBody(bound, code) : bound;
    if (closure.length == 0 && body == code.body()) {
      code.setLatest(this);
    }
    this.index = code.index();
    this.plain = code.isRead() ? code.plain() : UNREAD;
  }

  public PyDict globals() {
    return globals;
  }

  /** A global variable of this function, or a built-in. */
  public PyObject global(String name) {
    PyObject value =
        details == null || details.mapping == null
            ? globals.get(name)
            : ClassScope.find(details.mapping, PyStr.of(name));
    if (value == null) {
      value = Builtins.get(name);
    }
    if (value == null) {
      throw Errors.nameError(name, "name '" + name + "' is not defined");
    }
    return value;
  }

  /** What emitted code reads its free variables from. */
  public PyObject closure(int i) {
    return closure[i];
  }

  public PyObject[] closure() {
    return closure;
  }

  /** The values of the last positional parameters; empty if none. */
  public PyObject[] defaults() {
    return defaults;
  }

  public void setDefaults(PyObject[] defaults) {
    this.defaults = defaults == null ? NO_ARGS : defaults;
  }

  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void setKeywordDefaults(PyDict keywordDefaults) {
    this.keywordDefaults = keywordDefaults;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
    setCode(code);
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
    setCode(code);
  }

  /** Whether it makes generators that must be told their name. */
  private boolean isRenamed(PyCode of) {
    int makers = PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR;
    return !(name.equals(of.name()) && qualifiedName.equals(of.qualifiedName()))
        && (of.flags() & makers) != 0;
  }

  // ---- calls ----

  @Override
  public PyObject call0() {
    return plain == 0 && !RecursionLimit.isCounted() ? body.call0(index, this) : call0Apart();
  }

  @Override
  public PyObject call1(PyObject a) {
    return plain == 1 && !RecursionLimit.isCounted() ? body.call1(index, this, a) : call1Apart(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return plain == 2 && !RecursionLimit.isCounted()
        ? body.call2(index, this, a, b)
        : call2Apart(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return plain == 3 && !RecursionLimit.isCounted()
        ? body.call3(index, this, a, b, c)
        : call3Apart(a, b, c);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return plain == 4 && !RecursionLimit.isCounted()
        ? body.call4(index, this, a, b, c, d)
        : callApart(new PyObject[] {a, b, c, d}, NO_NAMES);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return callApart(args, names);
  }

  private static void count() {
    if (RecursionLimit.isCounted()) {
      RecursionLimit.check();
    }
  }

  private PyObject call0Apart() {
    count();
    return switch (plain) {
      case 0 -> body.call0(index, this);
      case 1 -> hasDefaults(1) ? body.call1(index, this, standard(1)) : bind0();
      case 2 -> hasDefaults(2) ? body.call2(index, this, standard(2), standard(1)) : bind0();
      default -> bind0();
    };
  }

  private PyObject call1Apart(PyObject a) {
    count();
    return switch (plain) {
      case 1 -> body.call1(index, this, a);
      case 2 -> hasDefaults(1) ? body.call2(index, this, a, standard(1)) : bind1(a);
      case 3 -> hasDefaults(2) ? body.call3(index, this, a, standard(2), standard(1)) : bind1(a);
      default -> bind1(a);
    };
  }

  private PyObject call2Apart(PyObject a, PyObject b) {
    count();
    return switch (plain) {
      case 2 -> body.call2(index, this, a, b);
      case 3 -> hasDefaults(1) ? body.call3(index, this, a, b, standard(1)) : bind2(a, b);
      case 4 ->
          hasDefaults(2) ? body.call4(index, this, a, b, standard(2), standard(1)) : bind2(a, b);
      default -> bind2(a, b);
    };
  }

  private PyObject call3Apart(PyObject a, PyObject b, PyObject c) {
    count();
    return switch (plain) {
      case 3 -> body.call3(index, this, a, b, c);
      case 4 -> hasDefaults(1) ? body.call4(index, this, a, b, c, standard(1)) : bind3(a, b, c);
      default -> bind3(a, b, c);
    };
  }

  private boolean hasDefaults(int count) {
    return defaults.length >= count;
  }

  /** The default of the last parameter but {@code fromEnd - 1}. */
  private PyObject standard(int fromEnd) {
    return defaults[defaults.length - fromEnd];
  }

  private PyObject bind0() {
    return callApart(NO_ARGS, NO_NAMES);
  }

  private PyObject bind1(PyObject a) {
    return callApart(new PyObject[] {a}, NO_NAMES);
  }

  private PyObject bind2(PyObject a, PyObject b) {
    return callApart(new PyObject[] {a, b}, NO_NAMES);
  }

  private PyObject bind3(PyObject a, PyObject b, PyObject c) {
    return callApart(new PyObject[] {a, b, c}, NO_NAMES);
  }

  private PyObject callApart(PyObject[] args, String[] names) {
    count();
    PyObject[] v = ArgumentBinder.bind(this, args, names);
    if (plain == UNREAD) {
      plain = code.plain();
    }
    return switch (plain) {
      case 0 -> body.call0(index, this);
      case 1 -> body.call1(index, this, v[0]);
      case 2 -> body.call2(index, this, v[0], v[1]);
      case 3 -> body.call3(index, this, v[0], v[1], v[2]);
      case 4 -> body.call4(index, this, v[0], v[1], v[2], v[3]);
      default -> body.callN(index, this, v);
    };
  }

  // ---- attributes ----

  @Override
  public boolean isMethodDescriptor() {
    return true;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    return instance == null ? this : new PyMethod(this, instance);
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  /** What is not in fields of its own; made when first written. */
  FunctionDetails details() {
    if (details == null) {
      details = new FunctionDetails();
    }
    return details;
  }

  /** {@link #details()}, or null if none were written. */
  FunctionDetails detailsOrNull() {
    return details;
  }

  /** {@code __dict__}. */
  public PyDict attributes() {
    FunctionDetails own = details();
    if (own.attributes == null) {
      own.attributes = new PyDict();
    }
    return own.attributes;
  }

  public void setAttributes(PyDict attributes) {
    details().attributes = attributes;
  }

  @Override
  public DictLayout instanceDict() {
    return attributes();
  }

  @Override
  public PyObject ownAttr(String name) {
    return details == null || details.attributes == null ? null : details.attributes.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    attributes().put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return details != null && details.attributes != null && details.attributes.remove(name) != null;
  }

  /** {@code __annotate__}: the function that makes the annotations; null if none. */
  public PyObject annotate() {
    return details == null ? null : details.annotate;
  }

  /** Sets {@link #annotate()}. */
  public void setAnnotate(PyObject annotate) {
    details().annotate = annotate;
  }

  /** Sets {@code __type_params__}. */
  public void setTypeParameters(PyTuple typeParameters) {
    details().typeParameters = typeParameters;
  }

  /** Sets {@code __doc__}. */
  public void setDoc(PyObject doc) {
    details().doc = doc;
  }
}
