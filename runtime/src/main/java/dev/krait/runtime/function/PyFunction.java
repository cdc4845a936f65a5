package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends PyObject {
  /** {@code function}. */
  public static final PyType TYPE =
      PyType.builtin("function", PyType.OBJECT, false, new FunctionMethodsTable());

  private PyCode code;
  private FunctionBody body;
  private int index;
  private int plain;
  private final PyDict globals;
  private final PyObject[] closure;
  private PyObject[] defaults;
  private PyDict keywordDefaults;
  private PyDict attributes;
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
    this.defaults = defaults;
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
    this.code = code;
    this.body = code.body();
    this.index = code.index();
    this.plain = code.plain();
  }

  public PyDict globals() {
    return globals;
  }

  /** What emitted code reads its free variables from. */
  public PyObject closure(int i) {
    return closure[i];
  }

  public PyObject[] closure() {
    return closure;
  }

  public PyObject[] defaults() {
    return defaults;
  }

  public void setDefaults(PyObject[] defaults) {
    this.defaults = defaults;
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
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  // ---- calls ----

  @Override
  public PyObject call0() {
    return plain == 0 ? body.call0(index, this) : callN(NO_ARGS, NO_NAMES);
  }

  @Override
  public PyObject call1(PyObject a) {
    return plain == 1 ? body.call1(index, this, a) : callN(new PyObject[] {a}, NO_NAMES);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return plain == 2 ? body.call2(index, this, a, b) : callN(new PyObject[] {a, b}, NO_NAMES);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return plain == 3
        ? body.call3(index, this, a, b, c)
        : callN(new PyObject[] {a, b, c}, NO_NAMES);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return plain == 4
        ? body.call4(index, this, a, b, c, d)
        : callN(new PyObject[] {a, b, c, d}, NO_NAMES);
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    PyObject[] v = ArgumentBinder.bind(this, args, names);
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

  /** {@code __dict__}. */
  public PyDict attributes() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  public void setAttributes(PyDict attributes) {
    this.attributes = attributes;
  }

  @Override
  public PyObject ownAttr(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    attributes().put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return attributes != null && attributes.remove(name) != null;
  }
}
