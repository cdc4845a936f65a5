package dev.krait.runtime.object;

import java.util.Set;

/** {@code __flags__}: CPython's {@code Py_TPFLAGS_…} that Python code reads. */
final class TypeFlags {
  private static final long STATIC = 1 << 1;
  private static final long INLINE_VALUES = 1 << 2;
  private static final long MANAGED_WEAK_REFERENCES = 1 << 3;
  private static final long MANAGED_DICT = 1 << 4;
  private static final long SEQUENCE = 1 << 5;
  private static final long MAPPING = 1 << 6;
  private static final long IMMUTABLE = 1 << 8;
  private static final long HEAP = 1 << 9;
  private static final long BASE = 1 << 10;
  private static final long READY = 1 << 12;
  private static final long COLLECTED = 1 << 14;
  private static final long MATCH_SELF = 1 << 22;
  private static final long ABSTRACT = 1 << 20;

  /** The types of modules that CPython's C code makes at compile time. */
  private static final Set<String> STATIC_TYPES =
      Set.of(
          "_contextvars.Context",
          "_contextvars.ContextVar",
          "_contextvars.Token",
          "collections.OrderedDict",
          "datetime.date",
          "datetime.datetime",
          "datetime.time",
          "datetime.timedelta",
          "datetime.timezone",
          "datetime.tzinfo",
          "string.templatelib.Interpolation",
          "string.templatelib.Template",
          "types.GenericAlias",
          "types.SimpleNamespace",
          "typing.TypeAliasType",
          "typing.Union",
          "weakref.CallableProxyType",
          "weakref.ProxyType",
          "weakref.ReferenceType");

  private TypeFlags() {}

  static long of(PyType type) {
    long flags = READY | (type.isHeapType() ? HEAP : builtin(type));
    flags |= type.acceptsSubclasses() ? BASE : 0;
    flags |= type.isAbstract() ? ABSTRACT : 0;
    if (type.isHeapType()) {
      flags |= COLLECTED;
      flags |= type.hasInstanceDict() ? INLINE_VALUES | MANAGED_DICT : 0;
      flags |= type.isWeakReferable() ? MANAGED_WEAK_REFERENCES : 0;
    }
    for (PyType each : type.mro()) {
      if (!each.isHeapType()) {
        flags |= kind(each.name());
      }
    }
    flags = flags & ~(SEQUENCE | MAPPING) | PatternFlags.of(type);
    return flags;
  }

  /** Types of most modules are made when these are imported. */
  private static long builtin(PyType type) {
    if (type.name().equals("typing.Generic")) {
      return HEAP;
    }
    return IMMUTABLE | (isMadeByModule(type) ? HEAP : STATIC);
  }

  /** Whether a built-in type is one that CPython makes when its module is imported. */
  static boolean isMadeByModule(PyType type) {
    return type.name().indexOf('.') >= 0 && !STATIC_TYPES.contains(type.name());
  }

  /** The flags that a built-in type gives to its subclasses. */
  static long builtinKind(PyType type) {
    long known = type.builtinKind;
    if (known < 0) {
      known = kind(type.name());
      type.builtinKind = known;
    }
    return known;
  }

  private static long kind(String name) {
    return switch (name) {
      case "int" -> 1L << 24 | MATCH_SELF;
      case "list" -> MATCH_SELF | 1L << 25 | SEQUENCE;
      case "tuple" -> MATCH_SELF | 1L << 26 | SEQUENCE;
      case "bytes" -> MATCH_SELF | 1L << 27;
      case "str" -> MATCH_SELF | 1L << 28;
      case "dict" -> MATCH_SELF | 1L << 29 | MAPPING;
      case "BaseException" -> 1L << 30;
      case "type" -> 1L << 31;
      case "float", "bool", "set", "frozenset", "bytearray" -> MATCH_SELF;
      case "range", "memoryview", "array.array", "collections.deque" -> SEQUENCE;
      case "mappingproxy" -> MAPPING;
      default -> 0;
    };
  }
}
