package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.FunctionBody;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.PyFunction;
import dev.krait.runtime.module.imports.CompiledModules;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The base class of emitted module classes. Their static initialiser only binds: global variables
 * to the cells of the namespace, code objects to their numbers. {@link #run} executes the module's
 * body.
 */
public abstract class CompiledModule extends FunctionBody {
  private static final ClassValue<CompiledModule> MODULES =
      new ClassValue<>() {
        @Override
        protected CompiledModule computeValue(Class<?> type) {
          try {
            return (CompiledModule) type.getMethod("module").invoke(null);
          } catch (ReflectiveOperationException e) {
            return null;
          }
        }
      };

  private static final String[] NONE = {};

  private static final Set<CompiledModule> ALL =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final ModuleLink link = ModuleLink.bind(this);
  private CompiledModule copy;
  private PyCode[] codes = new PyCode[8];
  private volatile Map<String, Integer> numbers;

  protected CompiledModule() {
    ALL.add(this);
  }

  /** Lets no emitted code pass by function objects while calls are counted. */
  public static void countCalls(boolean counted) {
    synchronized (ALL) {
      for (CompiledModule module : ALL) {
        for (PyCode code : module.codes) {
          if (code != null) {
            code.hideLatest(counted);
          }
        }
      }
    }
  }

  /** Executes the module's body. */
  public abstract PyObject run();

  /** The module of an emitted class; null for any other class. */
  public static CompiledModule of(Class<?> type) {
    return CompiledModule.class.isAssignableFrom(type) ? MODULES.get(type) : null;
  }

  /** The names of the methods by the numbers of their codes, separated by blanks. */
  protected String methodNames() {
    return "";
  }

  /** The code that a method runs; null if it is no function's. */
  public final PyCode codeOf(String method) {
    Map<String, Integer> known = numbers;
    if (known == null) {
      known = new HashMap<>();
      String[] names = methodNames().split(" ");
      for (int i = 0; i < names.length; i++) {
        known.put(names[i], i);
      }
      numbers = known;
    }
    Integer number = known.get(method);
    int version = number == null ? method.lastIndexOf("$numbers") : -1;
    if (version > 0) {
      number = known.get(method.substring(0, version));
    }
    return number == null || number >= codes.length ? null : codes[number];
  }

  @Override
  public final PyCode like(PyCode other) {
    for (PyCode code : codes) {
      if (code != null && code.isLike(other)) {
        return code;
      }
    }
    return null;
  }

  private synchronized void register(int index, PyCode code) {
    if (index >= codes.length) {
      codes = Arrays.copyOf(codes, Math.max(index + 1, codes.length * 2));
    }
    codes[index] = code;
  }

  /** The module's namespace. */
  public final PyDict globals() {
    return link.globals();
  }

  @Override
  public final FunctionBody boundTo(PyDict globals) {
    return globals == link.globals() ? this : copy(globals);
  }

  private synchronized CompiledModule copy(PyDict globals) {
    if (copy == null || copy.link.globals() != globals) {
      copy = CompiledModules.again(this, globals, link.filename());
    }
    return copy;
  }

  @Override
  public final boolean isWhole(int index) {
    return index == 0;
  }

  @Override
  public final PyObject runWhole(int index, PyDict globals, PyObject namespace) {
    if (index != 0) {
      return null;
    }
    return globals == link.globals() ? run() : copy(globals).run();
  }

  /** The cell of a global variable. */
  protected final GlobalCell global(String name) {
    return link.globals().cell(name, link.builtins());
  }

  /** The code of a function. */
  protected final PyCode code(
      int index, String name, String qualifiedName, int line, String signature) {
    return code(index, name, qualifiedName, line, signature, 0, "");
  }

  /**
   * The code of a function.
   *
   * @param index its number in this class's {@code call} methods
   * @param signature its parameters as in a {@code def}, without default values; behind a semicolon
   *     the other local variables
   * @param flags {@code CO_GENERATOR} and the like
   * @param freeVariables the names of what it captures, separated by blanks; behind an equals sign
   *     if it captures the value, not the cell
   */
  protected final PyCode code(
      int index,
      String name,
      String qualifiedName,
      int line,
      String signature,
      int flags,
      String freeVariables) {
    String[] free = NONE;
    boolean[] byValue = null;
    if (!freeVariables.isEmpty()) {
      free = freeVariables.split(" ");
      byValue = new boolean[free.length];
      for (int i = 0; i < free.length; i++) {
        byValue[i] = free[i].charAt(0) == '=';
        free[i] = byValue[i] ? free[i].substring(1) : free[i];
      }
    }
    PyCode made =
        new PyCode(this, index, name, qualifiedName, link.filename(), line, flags, signature, free);
    register(index, made);
    return made.withValueCaptures(byValue);
  }

  /** A function without default values. */
  protected final PyFunction function(PyCode code, PyObject... captures) {
    return new PyFunction(code, link.globals(), captures, PyObject.NO_ARGS, null);
  }

  /** A function with default values. */
  protected final PyFunction function(
      PyCode code, PyObject[] defaults, PyDict keywordDefaults, PyObject... captures) {
    return new PyFunction(code, link.globals(), captures, defaults, keywordDefaults);
  }

  /** Sets a new function's docstring. */
  protected static PyFunction documented(PyFunction function, PyObject doc) {
    function.setDoc(doc);
    if (function.code().doc() == null) {
      function.code().withDoc(doc.toString());
    }
    return function;
  }

  /** Sets a new function's {@code __annotate__}. */
  protected static PyFunction annotated(PyFunction function, PyObject annotate) {
    function.setAnnotate(annotate);
    return function;
  }

  /** An array of arguments or elements. */
  protected static PyObject[] array(PyObject... values) {
    return values;
  }

  /** Names of keyword arguments. */
  protected static String[] names(String... names) {
    return names;
  }

  /**
   * Whether calling {@code callee} is running the body of {@code code}, so that emitted code may do
   * that directly.
   */
  protected static boolean runs(PyObject callee, PyCode code) {
    Interrupts.poll(); // as recursion is a loop, too
    return callee == code.latest();
  }
}
