package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyCode;
import java.util.List;

/** Programs made ready to run: compiled units from the cache, or code for the interpreter. */
final class Units {
  private final ClassCache cache;

  private Units(ClassCache cache) {
    this.cache = cache;
  }

  /** Units that are compiled: taken from the cache, else made and put there. */
  static Units compiled(ClassCache cache) {
    return new Units(cache);
  }

  /** Units that the interpreter runs. */
  static Units interpreted() {
    return new Units(null);
  }

  /**
   * A unit and whether it was made just now.
   *
   * @param unit the classes; null for the interpreter
   * @param code what the interpreter runs; null where there are classes
   * @param warnings the SyntaxWarnings of the source
   * @param fresh true if the cache did not have it
   */
  record Loaded(
      CompiledUnit unit, PyCode code, List<CompiledUnit.Warning> warnings, boolean fresh) {
    /** Runs the module's body in a namespace. */
    void run(PyDict globals, String filename) {
      if (unit != null) {
        UnitLoader.load(unit, globals, filename).run();
      } else {
        code.body().runWhole(code.index(), globals, globals);
      }
    }
  }

  /**
   * The unit of a program.
   *
   * @throws SourceRejectedException if it is not legal, or uses what Krait does not support
   */
  Loaded load(Program program) {
    if (cache == null) {
      return ColdPath.interpret(program);
    }
    String key = cache.key(program);
    CompiledUnit unit = cache.load(key);
    if (unit != null) {
      return new Loaded(unit, null, unit.warnings(), false);
    }
    unit = ColdPath.compile(program);
    cache.store(key, unit);
    return new Loaded(unit, null, unit.warnings(), true);
  }
}
