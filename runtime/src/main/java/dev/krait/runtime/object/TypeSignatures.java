package dev.krait.runtime.object;

/** {@code __text_signature__} of the built-in types that have one. */
final class TypeSignatures {
  private TypeSignatures() {}

  /** The signature of a type by its full name; null if CPython says none. */
  static String of(String name) {
    return switch (name) {
      case "itertools._tee", "itertools.cycle", "itertools.pairwise" -> "(iterable, /)";
      case "itertools.accumulate" -> "(iterable, func=None, *, initial=None)";
      case "itertools.batched" -> "(iterable, n, *, strict=False)";
      case "itertools.chain" -> "(*iterables)";
      case "itertools.combinations", "itertools.combinations_with_replacement" -> "(iterable, r)";
      case "itertools.compress" -> "(data, selectors)";
      case "itertools.count" -> "(start=0, step=1)";
      case "itertools.dropwhile", "itertools.takewhile" -> "(predicate, iterable, /)";
      case "itertools.filterfalse", "itertools.starmap", "filter" -> "(function, iterable, /)";
      case "itertools.groupby" -> "(iterable, key=None)";
      case "itertools.permutations" -> "(iterable, r=None)";
      case "itertools.product" -> "(*iterables, repeat=1)";
      case "itertools.zip_longest" -> "(*iterables, fillvalue=None)";
      case "_asyncio.Future" -> "(*, loop=None)";
      case "_asyncio.Task" -> "(coro, *, loop=None, name=None, context=None, eager_start=False)";
      case "functools.partial" -> "(func, /, *args, **keywords)";
      case "collections.deque" -> "([iterable[, maxlen]])";
      case "operator.attrgetter" -> "(attr, /, *attrs)";
      case "operator.itemgetter" -> "(item, /, *items)";
      case "operator.methodcaller" -> "(name, /, *args, **kwargs)";
      case "list", "set", "tuple", "frozenset" -> "(iterable=(), /)";
      case "enumerate" -> "(iterable, start=0)";
      case "zip" -> "(*iterables, strict=False)";
      case "map" -> "(function, iterable, /, *iterables, strict=False)";
      case "property" -> "(fget=None, fset=None, fdel=None, doc=None)";
      case "classmethod", "staticmethod" -> "(function, /)";
      case "float" -> "(x=0, /)";
      case "complex" -> "(real=0, imag=0)";
      case "object" -> "()";
      case "reversed" -> "(sequence, /)";
      case "memoryview" -> "(object)";
      case "bool" -> "(object=False, /)";
      default -> null;
    };
  }
}
