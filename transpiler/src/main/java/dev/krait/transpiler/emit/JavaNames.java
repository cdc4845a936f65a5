package dev.krait.transpiler.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Allocates Java identifiers near to the Python ones. */
final class JavaNames {
  /** Members of the base class and of Object, and the names that emitted methods use themselves. */
  private static final Set<String> RESERVED =
      Set.copyOf(
          java.util.List.of(
              "line",
              "thrown",
              "function",
              "code",
              "global",
              "globals",
              "names",
              "array",
              "runs",
              "run",
              "documented",
              "annotated",
              "call0",
              "call1",
              "call2",
              "call3",
              "call4",
              "callN",
              "index",
              "namespace",
              "getClass",
              "hashCode",
              "equals",
              "toString",
              "notify",
              "notifyAll",
              "wait",
              "finalize",
              "clone",
              "values",
              "TYPE",
              "NO_ARGS",
              "NO_NAMES",
              "MODULE",
              "buildClass",
              "closure",
              "state",
              "machine",
              "resume",
              "received",
              "finish",
              "finished",
              "FINISHED",
              "delegate",
              "delegated",
              "delegatedOrNull",
              "yielded",
              "asyncIterator"));

  /** Longer names are cut: class files limit them, and nested functions repeat them. */
  private static final int MAX_LENGTH = 80;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> nextNumber = new HashMap<>();

  /**
   * An identifier that is free here: the Python name, with underscores behind it or a number where
   * it must differ.
   */
  String allocate(String preferred) {
    String base = legal(preferred);
    if (taken.add(base)) {
      return base;
    }
    String stem = base + (Character.isDigit(base.charAt(base.length() - 1)) ? "_" : "");
    int number = nextNumber.getOrDefault(stem, 2);
    while (!taken.add(stem + number)) {
      number++;
    }
    nextNumber.put(stem, number + 1);
    return stem + number;
  }

  /** Marks a name as used. */
  void take(String name) {
    taken.add(name);
  }

  /** The Python identifier as a Java one. */
  static String legal(String name) {
    if (name.equals(".0")) {
      return "iterable";
    }
    if (name.startsWith(".")) {
      return legal(name.substring(1));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length() && text.length() < MAX_LENGTH; ) {
      int c = name.codePointAt(i);
      boolean fits =
          text.isEmpty() ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
      if (fits && !Character.isIdentifierIgnorable(c) && c < 0x10000 && isPlain(c)) {
        text.appendCodePoint(c);
      } else if (text.isEmpty() && Character.isJavaIdentifierPart(c) && isPlain(c)) {
        text.append('_').appendCodePoint(c);
      } else {
        text.append(String.format(Locale.ROOT, "_u%x", c));
      }
      i += Character.charCount(c);
    }
    String result = text.isEmpty() ? "_" : text.toString();
    boolean reserved =
        SourceVersion.isKeyword(result)
            || RESERVED.contains(result)
            || RuntimeNames.isClass(result)
            || result.equals("_");
    return reserved ? result + "_" : result;
  }

  /**
   * Characters whose class differs between Unicode versions are spelled out, so that output does
   * not depend on the JDK.
   */
  private static boolean isPlain(int c) {
    return c < 0x250
        || (c >= 0x370 && c < 0x530)
        || (c >= 0x4e00 && c < 0x9fa6)
        || (c >= 0x3041 && c < 0x30ff);
  }

  /**
   * A constant's name for a Python qualified name: {@code repeat.<locals>.wrapper} is {@code
   * REPEAT_WRAPPER}.
   */
  static String constant(String qualifiedName) {
    return flat(qualifiedName, "_").toUpperCase(Locale.ROOT);
  }

  /**
   * A method's name for a Python qualified name: {@code repeat.<locals>.wrapper} is {@code
   * repeat$wrapper}.
   */
  static String method(String qualifiedName) {
    return flat(qualifiedName, "$");
  }

  private static String flat(String qualifiedName, String separator) {
    return qualifiedName
        .replace(".<locals>.", separator)
        .replace(".", separator)
        .replace(' ', '_')
        .replaceAll("[<>]", "");
  }
}
