package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Compiles Python source while the program runs, for {@code compile}, {@code exec} and {@code
 * eval}. The runtime has none itself: whatever provides one is found by {@link ServiceLoader}.
 */
public interface SourceCompiler {
  /**
   * {@code compile(source, filename, mode)}.
   *
   * @param source a string, bytes or an {@code ast} node
   * @param mode {@code exec}, {@code eval} or {@code single}
   * @param flags as {@code compile} takes them
   * @return a code object
   */
  PyObject compile(
      PyObject source, String filename, String mode, int flags, boolean inherit, int optimize);

  /**
   * {@code _symtable.symtable(source, filename, mode)}.
   *
   * @return the entry of the module
   */
  PyObject symbols(PyObject source, String filename, String mode);

  /** Raises {@code ValueError} for flags that {@code compile} does not know. */
  void checkFlags(long flags);

  /** Whether the object is a syntax tree, a node of {@code ast}. */
  boolean isTree(PyObject object);

  /** Names the compiler, which spares the search of the class path. */
  static void provide(Supplier<SourceCompiler> compiler) {
    Provided.compiler = compiler;
  }

  /** The compiler on the class path; an error that says what is missing if there is none. */
  static SourceCompiler required(String function) {
    SourceCompiler compiler = Installed.COMPILER;
    if (compiler == null) {
      throw missing(function);
    }
    return compiler;
  }

  /** The compiler on the class path; null if there is none. */
  static SourceCompiler installed() {
    return Installed.COMPILER;
  }

  private static PyException missing(String function) {
    return Errors.of(
        ExceptionTypes.RUNTIME_ERROR,
        function
            + "() of source text needs the compiler: add the artifact dev.krait:krait-transpiler"
            + " to the class path");
  }

  /** What {@link #provide} named; null where it named none. */
  final class Provided {
    private static volatile Supplier<SourceCompiler> compiler;

    private Provided() {}
  }

  /** Looked for when first needed. */
  final class Installed {
    private static final SourceCompiler COMPILER = find();

    private Installed() {}

    private static SourceCompiler find() {
      if (Provided.compiler != null) {
        return Provided.compiler.get();
      }
      Iterator<SourceCompiler> found =
          ServiceLoader.load(SourceCompiler.class, SourceCompiler.class.getClassLoader())
              .iterator();
      return found.hasNext() ? found.next() : null;
    }
  }
}
