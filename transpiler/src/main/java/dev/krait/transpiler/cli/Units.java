package dev.krait.transpiler.cli;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyCode;
import java.util.List;

/** Programs made ready to run: compiled units from the cache, or code for the interpreter. */
final class Units {
  private final ClassCache cache;
  private final int optimize;

  private Units(ClassCache cache, int optimize) {
    this.cache = cache;
    this.optimize = optimize;
  }

  /**
   * Units that are compiled: taken from the cache, else made and put there.
   *
   * @param optimize the level of {@code -O}
   */
  static Units compiled(ClassCache cache, int optimize) {
    return new Units(cache, optimize);
  }

  /** Units that the interpreter runs. */
  static Units interpreted(int optimize) {
    return new Units(null, optimize);
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
      return ColdPath.interpret(program, optimize);
    }
    String key = cache.key(program, optimize);
    CompiledUnit unit = cache.load(key);
    if (unit != null) {
      return new Loaded(unit, null, unit.warnings(), false);
    }
    unit = ColdPath.compile(program, optimize);
    cache.store(key, unit);
    return new Loaded(unit, null, unit.warnings(), true);
  }
}
