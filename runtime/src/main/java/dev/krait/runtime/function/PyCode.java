package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.RaisePlace;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/**
 * A code object: what is known of a function before it is made (CPython's {@code PyCodeObject}).
 */
public final class PyCode extends PyObject {
  /** {@code code}. */
  public static final PyType TYPE =
      PyType.builtin("code", PyType.OBJECT, false, new CodeMethodsTable()).withWeakReferences();

  /** {@code CO_VARARGS}. */
  public static final int VARARGS = 0x04;

  /** {@code CO_VARKEYWORDS}. */
  public static final int VARKEYWORDS = 0x08;

  /** {@code CO_GENERATOR}. */
  public static final int GENERATOR = 0x20;

  /** {@code CO_COROUTINE}. */
  public static final int COROUTINE = 0x80;

  /** {@code CO_ITERABLE_COROUTINE}: a generator that {@code types.coroutine} made awaitable. */
  public static final int ITERABLE_COROUTINE = 0x100;

  /** {@code CO_ASYNC_GENERATOR}. */
  public static final int ASYNC_GENERATOR = 0x200;

  /**
   * Not one of CPython's: the code finds all its global variables through the function that it is
   * called as, so that one over another namespace needs no code of its own.
   */
  public static final int FUNCTION_GLOBALS = 0x40000000;

  private final FunctionBody body;
  private final int index;
  private final String name;
  private final String qualifiedName;
  private PyStr nameText;
  private List<RaisePlace> places;
  private PyStr qualifiedNameText;
  private final String filename;
  private final int firstLine;
  private final int flags;
  private final String signature;
  private Parameters parameters;
  private final String[] freeVariables;
  private PyFunction latest;
  private PyFunction hidden;
  private String doc;
  private String[] cellVariables = {};
  private boolean[] byValue;

  /**
   * @param index the number by which {@code body} knows the function
   * @param flags those that the parameters do not tell
   * @param positional how many parameters can be given by position, the positional-only ones among
   *     them
   * @param parameters the names: positional, keyword-only, {@code *args}, {@code **kwargs}, then
   *     other locals
   */
  public PyCode(
      FunctionBody body,
      int index,
      String name,
      String qualifiedName,
      String filename,
      int firstLine,
      int flags,
      int positionalOnly,
      int positional,
      int keywordOnly,
      String[] parameters,
      String[] freeVariables) {
    this(body, index, name, qualifiedName, filename, firstLine, flags, null, freeVariables);
    this.parameters =
        new Parameters(
            positionalOnly,
            positional,
            keywordOnly,
            (flags & VARARGS) != 0,
            (flags & VARKEYWORDS) != 0,
            parameters);
  }

  /**
   * @param signature the parameters as in a {@code def}, without default values; behind a semicolon
   *     the other local variables. It is read when first needed: most functions that an import
   *     makes are never called
   */
  public PyCode(
      FunctionBody body,
      int index,
      String name,
      String qualifiedName,
      String filename,
      int firstLine,
      int flags,
      String signature,
      String[] freeVariables) {
    this.body = body;
    this.index = index;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.filename = filename;
    this.firstLine = firstLine;
    this.flags = flags;
    this.signature = signature;
    this.freeVariables = freeVariables;
  }

  private Parameters known() {
    Parameters known = parameters;
    return known != null ? known : read();
  }

  private Parameters read() {
    Parameters read = Parameters.of(signature);
    parameters = read;
    return read;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public FunctionBody body() {
    return body;
  }

  /** The function object last made of this code, as long as it has this code; else null. */
  public PyFunction latest() {
    return latest;
  }

  void setLatest(PyFunction function) {
    latest = RecursionLimit.isCounted() ? null : function;
  }

  /** Says that there is no such function while calls are counted. */
  public void hideLatest(boolean hide) {
    if (hide && latest != null) {
      hidden = latest;
      latest = null;
    } else if (!hide && hidden != null && hidden.code() == this) {
      latest = latest == null ? hidden : latest;
      hidden = null;
    }
  }

  public int index() {
    return index;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  /** The number of a place at which an exception was raised, from 1; 0 is the start. */
  public synchronized int number(RaisePlace place) {
    if (places == null) {
      places = new ArrayList<>();
    }
    int known = places.indexOf(place);
    if (known >= 0) {
      return known + 1;
    }
    places.add(place);
    return places.size();
  }

  /** The places that have a number. */
  synchronized List<RaisePlace> places() {
    return places == null ? List.of() : List.copyOf(places);
  }

  /** {@code co_name}, the same object each time. */
  PyStr nameText() {
    if (nameText == null) {
      nameText = PyStr.of(name);
    }
    return nameText;
  }

  /** {@code co_qualname}, the same object each time. */
  PyStr qualifiedNameText() {
    if (qualifiedNameText == null) {
      qualifiedNameText = PyStr.of(qualifiedName);
    }
    return qualifiedNameText;
  }

  public String filename() {
    return filename;
  }

  public int firstLine() {
    return firstLine;
  }

  public int flags() {
    Parameters known = known();
    return flags & ~FUNCTION_GLOBALS
        | (known.varArgs() ? VARARGS : 0)
        | (known.varKeywords() ? VARKEYWORDS : 0);
  }

  /** The body of the same function over a namespace of global variables. */
  FunctionBody bodyOver(PyDict globals) {
    return (flags & FUNCTION_GLOBALS) != 0 ? body : body.boundTo(globals);
  }

  /** Whether {@code types.coroutine} made the code's generators awaitable. */
  boolean isIterableCoroutine() {
    return (flags & ITERABLE_COROUTINE) != 0;
  }

  public int positionalOnly() {
    return known().positionalOnly();
  }

  public int positional() {
    return known().positional();
  }

  public int keywordOnly() {
    return known().keywordOnly();
  }

  /** {@code co_varnames}. */
  public String[] parameters() {
    return known().names();
  }

  /** {@code co_freevars}. */
  public String[] freeVariables() {
    return freeVariables;
  }

  public boolean hasVarArgs() {
    return known().varArgs();
  }

  public boolean hasVarKeywords() {
    return known().varKeywords();
  }

  /** How many parameters the bound values hold: all but the other locals. */
  public int parameterCount() {
    return known().count();
  }

  /** The number of parameters if all can be given by position and there are at most 4; else -1. */
  int plain() {
    return known().plain();
  }

  /** Whether the parameters were read already. */
  boolean isRead() {
    return parameters != null;
  }

  /** Whether the parameters are {@code *args} alone, or with {@code **kwargs}. */
  boolean isOpen() {
    return known().isOpen();
  }

  /** Sets the docstring. Returns this. */
  public PyCode withDoc(String doc) {
    this.doc = doc;
    return this;
  }

  /** Whether it is the code of the same definition, whichever back end made it. */
  public boolean isLike(PyCode other) {
    return qualifiedName.equals(other.qualifiedName) && firstLine == other.firstLine;
  }

  /** The docstring, or null. */
  public String doc() {
    return doc;
  }

  /** Sets {@code co_cellvars}. Returns this. */
  public PyCode withCellVariables(String... names) {
    this.cellVariables = names;
    return this;
  }

  /** {@code co_cellvars}. */
  public String[] cellVariables() {
    return cellVariables;
  }

  /**
   * Sets which free variables functions hold by value, since nothing rebinds them. Returns this.
   */
  public PyCode withValueCaptures(boolean[] byValue) {
    this.byValue = byValue;
    return this;
  }

  /** Whether functions hold a free variable by value. */
  boolean holdsValue(int index) {
    return byValue != null && byValue[index];
  }

  /** What a function of this code holds for a closure of cells. */
  public PyObject[] captured(PyObject[] cells) {
    if (byValue == null) {
      return cells;
    }
    PyObject[] captured = cells.clone();
    for (int i = 0; i < captured.length; i++) {
      if (byValue[i]) {
        captured[i] = ((PyCell) cells[i]).getFree(freeVariables[i]);
      }
    }
    return captured;
  }

  /** {@code replace()} of what only describes the code. */
  PyCode copy(String name, String qualifiedName, String filename, int firstLine) {
    return copy(name, qualifiedName, filename, firstLine, flags);
  }

  /** The same with other flags, as {@code types.coroutine} sets one. */
  PyCode copy(String name, String qualifiedName, String filename, int firstLine, int flags) {
    PyCode copy =
        new PyCode(
            body,
            index,
            name,
            qualifiedName,
            filename,
            firstLine,
            flags & ~(VARARGS | VARKEYWORDS),
            signature,
            freeVariables);
    copy.parameters = parameters;
    return copy.withDoc(doc).withCellVariables(cellVariables).withValueCaptures(byValue);
  }
}
