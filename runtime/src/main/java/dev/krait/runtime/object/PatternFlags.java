package dev.krait.runtime.object;

/**
 * What {@code match} asks of a class (PEP 634): {@code Py_TPFLAGS_SEQUENCE}, {@code
 * Py_TPFLAGS_MAPPING} and {@code _Py_TPFLAGS_MATCH_SELF}, which subclasses inherit.
 */
public final class PatternFlags {
  private static final long SEQUENCE = 1 << 5;
  private static final long MAPPING = 1 << 6;

  private PatternFlags() {}

  /** Whether a sequence pattern takes instances. */
  public static boolean isSequence(PyType type) {
    return of(type) == SEQUENCE;
  }

  /** Whether a mapping pattern takes instances. */
  public static boolean isMapping(PyType type) {
    return of(type) == MAPPING;
  }

  /** The flag of the class itself, or the first that a class of its MRO has. */
  static long of(PyType type) {
    for (PyType each : type.mro()) {
      long own =
          each.collectionFlag != 0 || each.isHeapType()
              ? each.collectionFlag
              : TypeFlags.builtinKind(each) & (SEQUENCE | MAPPING);
      if (own != 0) {
        return own;
      }
    }
    return 0;
  }

  /**
   * Makes a class a sequence or a mapping: {@code collections.abc.Sequence} and {@code Mapping}
   * themselves ({@code __abc_tpflags__}) and what is registered with them.
   */
  public static void set(PyType type, long flag) {
    type.collectionFlag = flag & (SEQUENCE | MAPPING);
  }

  /** Whether the flags say that a class is both. */
  public static boolean isContradiction(long flags) {
    return (flags & (SEQUENCE | MAPPING)) == (SEQUENCE | MAPPING);
  }

  /** A class is registered with another, which makes it and its subclasses what that one is. */
  public static void inherit(PyType type, PyType from) {
    long flag = of(from);
    if (flag != 0 && of(type) == 0 && type.isHeapType()) {
      type.collectionFlag = flag;
    }
  }

  /** Whether the one positional sub-pattern of a class pattern is matched with the subject. */
  public static boolean matchesItself(PyType type) {
    for (PyType each : type.mro()) {
      if (!each.isHeapType()) {
        switch (each.name()) {
          case "bool":
          case "bytearray":
          case "bytes":
          case "dict":
          case "float":
          case "frozenset":
          case "int":
          case "list":
          case "set":
          case "str":
          case "tuple":
            return true;
          default:
            break;
        }
      }
    }
    return false;
  }
}
