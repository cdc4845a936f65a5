package dev.krait.transpiler.cli;

/** Compiled units: from the cache, else made and put there. */
final class Units {
  private final ClassCache cache;

  Units(ClassCache cache) {
    this.cache = cache;
  }

  /**
   * A unit and whether it was compiled just now.
   *
   * @param fresh true if the cache did not have it
   */
  record Loaded(CompiledUnit unit, boolean fresh) {}

  /**
   * The unit of a program.
   *
   * @throws SourceRejectedException if it is not legal, or uses what Krait does not support
   */
  Loaded load(Program program) {
    String key = cache.key(program);
    CompiledUnit unit = cache.load(key);
    if (unit != null) {
      return new Loaded(unit, false);
    }
    unit = ColdPath.compile(program);
    cache.store(key, unit);
    return new Loaded(unit, true);
  }
}
