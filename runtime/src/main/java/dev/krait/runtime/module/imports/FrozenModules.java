package dev.krait.runtime.module.imports;

import dev.krait.runtime.emitted.ModuleIndex;
import dev.krait.runtime.module.BuiltinModules;
import java.util.List;
import java.util.Set;

/** The modules that are part of CPython's interpreter: no file on the path comes before them. */
public final class FrozenModules {
  /** Written in Python. */
  private static final List<String> NAMES =
      List.of(
          "zipimport",
          "abc",
          "codecs",
          "io",
          "_collections_abc",
          "_sitebuiltins",
          "genericpath",
          "ntpath",
          "posixpath",
          "os",
          "site",
          "stat",
          "importlib.util",
          "importlib.machinery",
          "runpy",
          "__hello__",
          "__phello__",
          "__phello__.ham",
          "__phello__.ham.eggs",
          "__phello__.spam");

  private static final Set<String> FROZEN = Set.copyOf(NAMES);

  /** Written in C and linked in; others written in C lie in a folder of the library. */
  private static final Set<String> LINKED =
      Set.of(
          ("_abc _ast _codecs _collections _contextvars _datetime _functools _imp _io _locale"
                  + " _opcode _operator _signal _sre _stat _string _suggestions _symtable"
                  + " _sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref"
                  + " atexit builtins errno faulthandler gc itertools marshal posix pwd sys time")
              .split(" "));

  private FrozenModules() {}

  /** The names of those written in Python. */
  public static List<String> names() {
    return NAMES;
  }

  /** Whether a module is one of those written in Python, and there. */
  public static boolean isFrozen(String name) {
    return FROZEN.contains(name) && Library.find(name) != null;
  }

  /**
   * Whether {@code os}, which CPython imports at its start, imports a module that imports {@code
   * os} itself: the other way round neither finds what it needs.
   */
  static boolean isPartOfOs(String name) {
    return name.equals("posixpath") || name.equals("genericpath");
  }

  /** Whether a frozen module is a package. */
  public static boolean isPackage(String name) {
    ModuleIndex.Entry entry = Library.find(name);
    return entry != null && entry.isPackage();
  }

  /** Whether a module is one of those written in C, and there. */
  public static boolean isLinked(String name) {
    return LINKED.contains(name) && BuiltinModules.names().contains(name);
  }
}
