package dev.krait.transpiler.exec;

import dev.krait.runtime.exception.Errors;
import dev.krait.transpiler.diagnostics.semantic.CompileOptions;
import dev.krait.transpiler.diagnostics.semantic.InteractiveInput;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The {@code flags} argument of {@code compile}. */
final class CompileFlags {
  /** {@code ast.PyCF_ONLY_AST}. */
  static final int ONLY_AST = 0x400;

  /** {@code ast.PyCF_OPTIMIZED_AST}. */
  private static final int OPTIMIZED_AST = 0x8000 | ONLY_AST;

  private static final int TOP_LEVEL_AWAIT = 0x2000;

  private static final int DONT_IMPLY_DEDENT = 0x200;

  private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

  /** PyCF_SOURCE_IS_UTF8, IGNORE_COOKIE, TYPE_COMMENTS, OPTIMIZED. */
  private static final int OTHERS = 0x100 | 0x800 | 0x1000 | 0x8400 | 0x10;

  private static final Map<Integer, String> FUTURES =
      Map.of(
          0x20000, "division",
          0x40000, "absolute_import",
          0x80000, "with_statement",
          0x100000, "print_function",
          0x200000, "unicode_literals",
          0x400000, "barry_as_FLUFL",
          0x800000, "generator_stop",
          0x1000000, "annotations");

  private CompileFlags() {}

  /** Refuses what does not exist, and what Krait cannot do. */
  static void check(long flags) {
    int known = ONLY_AST | TOP_LEVEL_AWAIT | DONT_IMPLY_DEDENT | ALLOW_INCOMPLETE_INPUT | OTHERS;
    long unknown = flags & ~known;
    for (int future : FUTURES.keySet()) {
      unknown &= ~future;
    }
    if (unknown != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
  }

  /** Whether a tree is asked for as it is before code is made of it. */
  static boolean wantsOptimizedTree(int flags) {
    return (flags & OPTIMIZED_AST) == OPTIMIZED_AST;
  }

  static CompileOptions options(int flags, int optimize) {
    if (flags == 0 && optimize <= 0) {
      return CompileOptions.NONE;
    }
    Set<String> futures = new HashSet<>();
    FUTURES.forEach(
        (flag, name) -> {
          if ((flags & flag) != 0) {
            futures.add(name);
          }
        });
    InteractiveInput interactive =
        new InteractiveInput(
            (flags & ALLOW_INCOMPLETE_INPUT) != 0, (flags & DONT_IMPLY_DEDENT) != 0);
    return new CompileOptions(
        futures, (flags & TOP_LEVEL_AWAIT) != 0, interactive, Math.max(0, optimize));
  }
}
