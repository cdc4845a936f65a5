package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.function.InterpretedFrame;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.object.PyObject;
import java.lang.StackWalker.StackFrame;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The namespaces of the code that called a built-in function: what {@code eval}, {@code exec},
 * {@code locals}, {@code vars}, {@code dir} and {@code globals} see.
 */
public final class CallerNamespaces {
  private final PyDict globals;
  private final Supplier<PyObject> locals;

  private CallerNamespaces(PyDict globals, Supplier<PyObject> locals) {
    this.globals = globals;
    this.locals = locals;
  }

  /** The global variables of the caller. */
  public PyDict globals() {
    return globals;
  }

  /**
   * The variables of the caller: the namespace of a module or class body, a snapshot of a
   * function's (PEP 667).
   */
  public PyObject locals() {
    return locals.get();
  }

  /** Calls a function that asks for the namespaces of its caller. */
  public static PyObject during(
      PyDict globals,
      Supplier<PyObject> locals,
      PyObject function,
      PyObject[] arguments,
      String[] names) {
    ThreadState thread = ThreadState.current();
    thread.setCaller(new CallerNamespaces(globals, locals));
    try {
      return function.callN(arguments, names);
    } finally {
      thread.setCaller(null);
    }
  }

  /**
   * Those of the present caller. Where the call did not give them, the nearest module on the stack
   * is taken: the variables of a function are not known then.
   */
  static CallerNamespaces take() {
    ThreadState thread = ThreadState.current();
    CallerNamespaces given = thread.caller();
    if (given != null) {
      thread.setCaller(null);
      return given;
    }
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames.map(frame -> find(frame, thread)).flatMap(Optional::stream).findFirst())
        .orElseGet(
            () -> {
              PyDict none = new PyDict();
              return new CallerNamespaces(none, () -> none);
            });
  }

  private static Optional<CallerNamespaces> find(StackFrame frame, ThreadState thread) {
    Class<?> type = frame.getDeclaringClass();
    if (type == InterpretedFrame.class) {
      InterpretedFrame running = thread.interpreted();
      return Optional.of(new CallerNamespaces(running.globals(), running::locals));
    }
    CompiledModule module = CompiledModule.of(type.getNestHost());
    return module == null
        ? Optional.empty()
        : Optional.of(new CallerNamespaces(module.globals(), module::globals));
  }
}
