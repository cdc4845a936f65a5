package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.exception.PyFrame;
import dev.krait.runtime.function.InterpretedFrame;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.function.ThreadState;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The activations of Python functions on this thread: those of compiled code by the methods on the
 * Java stack, those of interpreted code by the interpreter's own list, merged in order.
 */
public final class Frames {
  /** One activation, the innermost first in the list. */
  private record Activation(PyCode code, int line, PyDict globals, InterpretedFrame interpreted) {}

  private final List<Activation> found = new ArrayList<>();
  private InterpretedFrame interpreted = ThreadState.current().interpreted();
  private int partLine;

  private Frames() {}

  /** The frame that many activations out, with those around it; null if there are not so many. */
  public static PyFrame at(int depth) {
    Frames stack = new Frames();
    stack.walk(Integer.MAX_VALUE);
    PyFrame frame = null;
    for (int i = stack.found.size() - 1; i >= depth; i--) {
      Activation each = stack.found.get(i);
      InterpretedFrame own = each.interpreted();
      frame =
          new PyFrame(
              each.code(), each.line(), each.globals(), own == null ? null : own.locals(), frame);
    }
    return frame;
  }

  /** How many activations there are. */
  public static int depth() {
    Frames stack = new Frames();
    stack.walk(Integer.MAX_VALUE);
    return stack.found.size();
  }

  /** The global variables of the activation that many out; null if there are not so many. */
  public static PyDict globals(int depth) {
    Frames stack = new Frames();
    stack.walk(depth + 1);
    return depth < stack.found.size() ? stack.found.get(depth).globals() : null;
  }

  private void walk(int count) {
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames -> {
              Iterator<StackFrame> each = frames.iterator();
              while (found.size() < count && each.hasNext()) {
                visit(each.next());
              }
              return null;
            });
  }

  private void visit(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    if (type == InterpretedFrame.class) {
      if (interpreted != null) {
        found.add(
            new Activation(
                interpreted.code(), interpreted.line(), interpreted.globals(), interpreted));
        interpreted = interpreted.outer();
      }
      return;
    }
    CompiledModule module = CompiledModule.of(type.getNestHost());
    if (module == null) {
      return;
    }
    boolean nested = type != module.getClass();
    String name =
        nested
            ? type.getName().substring(module.getClass().getName().length() + 1)
            : frame.getMethodName();
    boolean known = frame.getFileName() != null && !frame.getFileName().endsWith(".java");
    int line = known ? frame.getLineNumber() : 0;
    int part = nested ? name.indexOf("$part") : -1;
    if (part >= 0) {
      // The method that called the part follows, but the part knows the line.
      partLine = partLine == 0 ? line : partLine;
      return;
    }
    int generator = nested ? name.indexOf("$generator") : -1;
    PyCode code = module.codeOf(generator < 0 ? name : name.substring(0, generator));
    if (code == null || nested != (generator >= 0)) {
      return;
    }
    line = partLine != 0 ? partLine : line;
    partLine = 0;
    found.add(new Activation(code, line == 0 ? code.firstLine() : line, module.globals(), null));
  }
}
